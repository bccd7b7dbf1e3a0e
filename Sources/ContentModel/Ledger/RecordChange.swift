/// What a release says of one record: a line of the change feed.
public struct RecordChange: Sendable {
    /// In the order of their weight: the first one names the change.
    public enum Kind: String, Sendable, CaseIterable {
        case added = "moi"
        case removed = "go-bo"
        case repealed = "bai-bo"
        case completed = "hoan-thanh"
        case extended = "gia-han"
        case suspended = "tam-dung"
        case answered = "tra-loi"
        case reported = "bao-cao"
        case amended = "sua-doi"

        public var label: String {
            switch self {
            case .added: "Mới công bố"
            case .removed: "Gỡ bỏ"
            case .repealed: "Bãi bỏ"
            case .completed: "Hoàn thành"
            case .extended: "Gia hạn"
            case .suspended: "Tạm dừng"
            case .answered: "Trả lời"
            case .reported: "Báo cáo tiến độ"
            case .amended: "Sửa đổi"
            }
        }
    }

    public let name: RecordName
    public let title: String
    /// The record's address, or that of the page which its kind shares; of a removed one the old address,
    /// which leads on.
    public let route: String
    public let isIllustrative: Bool
    /// The units that have a part in the record, `so-a/van-phong`, as the release has them.
    public let units: [String]
    /// The fields of administration that the record belongs to.
    public let subjects: [String]
    public private(set) var kinds: [Kind] = []
    /// What happened, in sentences without a full stop.
    public private(set) var events: [String] = []
    /// Values that changed.
    public internal(set) var changes: [FieldChange] = []
    /// What was given as the reason (`thay_doi`).
    public internal(set) var reasons: [String] = []
    /// The document that it was changed by; nil where none is named.
    public internal(set) var ground: String?

    init(_ entry: LedgerEntry, _ details: LedgerDetails) {
        name = entry.name
        title = details.title.isEmpty ? entry.name.path : details.title
        route = entry.routes.first ?? "/\(entry.name.kind.rawValue)/"
        isIllustrative = details.isIllustrative
        units = details.units
        subjects = details.subjects
    }

    mutating func note(_ kind: Kind, _ event: String? = nil) {
        if !kinds.contains(kind) { kinds.append(kind) }
        if let event { events.append(event) }
    }

    /// Whether there is anything to tell: a typo that was mended is no news.
    var isNews: Bool { !kinds.isEmpty }

    /// So many values at most are told one by one: beyond that a column was filled in, or a table made anew,
    /// and a reader is better served by the record itself. The release's own file has them all.
    public static let mostTold = 20

    /// The changed values that are told one by one.
    public var told: [FieldChange] { Array(changes.prefix(Self.mostTold)) }

    /// How many values changed beside those.
    public var untold: Int { max(0, changes.count - Self.mostTold) }

    /// Everything in sentences, the reasons last.
    public var sentences: [String] {
        let others = untold > 0 ? ["\(untold) giá trị khác, đầy đủ trong tệp của bản công bố"] : []
        let cause = ground.map { ["Theo \($0)"] } ?? []
        return events + told.map(\.sentence) + others + cause + reasons.map { "Lý do: \($0)" }
    }
}

/// What one release changed.
public struct ReleaseNews: Sendable {
    public let release: Release
    /// In the order of the release. Empty for the first release, which is where the history begins.
    public let changes: [RecordChange]
    /// How many records of a kind the release has lines of.
    public let counts: [(kind: ContentKind, count: Int)]

    public var isFirst: Bool { release.number == 1 }
}
