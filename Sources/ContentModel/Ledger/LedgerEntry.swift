internal import Diagnostics

/// A line of a release: a record that was published new or changed, or one that is no more.
public struct LedgerEntry: Sendable {
    public let name: RecordName
    /// The addresses of the record's pages, its own first; empty for a kind whose records share a page.
    public let routes: [String]
    /// The number of the release that the line belongs to.
    public let release: Int
    /// The SHA-256 of the record's file, in hexadecimal; empty where the record was removed.
    public let digest: String
    /// Whether the record was taken off the site with this release.
    public let isRemoved: Bool
    private let line: LedgerLine

    /// The record's address, whether or not a page is there.
    public var ownRoute: String { routes.first ?? name.route }

    /// Read when something asks for it: most lines are only compared by their hash.
    public var details: LedgerDetails { line.details ?? LedgerDetails() }
}

/// What else a line says of its record.
public struct LedgerDetails: Sendable {
    public var title = ""
    public var isIllustrative = false
    /// The units that have a part in it: `so-a/van-phong`.
    public var units: [String] = []
    /// The fields of administration that it belongs to.
    public var subjects: [String] = []
    public var values = LedgerValue.empty
    /// Of a removed record, where its address leads now.
    public var successor: String?
    /// Of a removed record, why it is no more.
    public var reason: String?
}

extension LedgerEntry {
    /// The keys by which a line is told apart stand first; the rest is left for later.
    /// nil where the line makes no sense.
    init?(_ line: LedgerLine, ofRelease release: Int) {
        var found: (kind: String?, id: String?, digest: String?, routes: [String]?, removed: Bool)
        found = (nil, nil, nil, nil, false)
        let isSound = line.read { key, json in
            switch key {
            case "loai": found.kind = json.string()
            case "ma": found.id = json.string()
            case "sha256": found.digest = json.string()
            case "dia_chi": found.routes = strings(&json)
            case "bo": found.removed = json.skipValue()
            default: return false
            }
            return true
        }
        guard isSound, let kind = found.kind.flatMap(ContentKind.init), let id = found.id,
            found.removed || found.digest != nil
        else { return nil }
        name = RecordName(kind: kind, path: id)
        routes = found.routes ?? []
        digest = found.digest ?? ""
        isRemoved = found.removed
        self.release = release
        self.line = line
    }
}

/// Where a line stands in its file.
struct LedgerLine: Sendable {
    let text: SourceText
    let range: Range<Int>

    /// Reads the members of the line's object until `visit` says that it has what it wants; `visit` reads the
    /// value of each key. False where the line is no object.
    func read(_ visit: (String, inout JSONCursor) -> Bool) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            guard bytes[range].last == UInt8(ascii: "}") else { return false }
            var json = JSONCursor(UnsafeBufferPointer(rebasing: bytes[range]))
            guard json.take("{") else { return false }
            repeat {
                guard let key = json.string(), json.take(":") else { return false }
                if !visit(key, &json) { return true }
            } while json.take(",")
            return json.take("}") && json.isAtEnd()
        }
    }

    /// nil where the line is damaged.
    var details: LedgerDetails? {
        var details = LedgerDetails()
        var isWhole = true
        let isSound = read { key, json in
            switch key {
            case "ten": details.title = json.string() ?? ""
            case "minh_hoa":
                details.isIllustrative = true
                isWhole = json.skipValue()
            case "don_vi": details.units = strings(&json)
            case "linh_vuc": details.subjects = strings(&json)
            case "chuyen_den": details.successor = json.string()
            case "ly_do": details.reason = json.string()
            case "gia_tri":
                let values = LedgerValue(&json)
                isWhole = values != nil
                details.values = values ?? .empty
            default: isWhole = json.skipValue()
            }
            return isWhole
        }
        return isSound && isWhole ? details : nil
    }
}

private func strings(_ json: inout JSONCursor) -> [String] {
    LedgerValue(&json)?.items.compactMap(\.text) ?? []
}

extension RecordName {
    /// `35-kh-stttt-2024/iv.2.3`, `2026/pakn-1`: the id with what it stands under.
    public var path: String { parent.map { "\($0)/\(id)" } ?? id }

    init(kind: ContentKind, path: String) {
        let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
        self.init(kind: kind, id: parts.last ?? path, parent: parts.count > 1 ? parts[0] : nil)
    }

    /// The address that a record of this name has by the order of the site.
    var route: String {
        switch kind {
        case .page: "/\(id)/"
        case .task: "/\(ContentKind.plan.rawValue)/\(path)/"
        default: "/\(kind.rawValue)/\(path)/"
        }
    }

    /// The record that has this address by the order of the site, whether or not there is one.
    public init?(route: String) {
        let parts = route.split(separator: "/").map(String.init)
        guard let first = parts.first, let last = parts.last, parts.count <= 3 else { return nil }
        switch (ContentKind(rawValue: first), parts.count) {
        case (_, 1): self.init(kind: .page, id: first)
        case (.plan?, 3): self.init(kind: .task, id: last, parent: parts[1])
        case (let kind?, 2): self.init(kind: kind, id: last)
        case (let kind?, _): self.init(kind: kind, id: last, parent: parts[1])
        case (nil, _): return nil
        }
    }

    /// Where the record's file lies or lay.
    var file: ContentPath {
        switch kind {
        case .page: ContentPath("content/\(id).md")
        case .plan: ContentPath("content/ke-hoach/\(id)/index.md")
        case .task: ContentPath("content/ke-hoach/\(parent ?? "")/nhiem-vu/\(id).md")
        default: ContentPath("content/\(kind.rawValue)/\(path).md")
        }
    }
}
