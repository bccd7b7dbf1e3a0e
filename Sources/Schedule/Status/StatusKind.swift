/// The statuses of the published table, in the order in which tables list them.
public enum StatusKind: UInt8, Sendable, Hashable, CaseIterable {
    case completedOnTime, completedLate, completed
    case notYetDue, dueSoon, dueToday, overdue
    case ongoing, asRegulated, noDeadline, suspended, notTracked

    /// For machines: open data, CSS; stable.
    public var code: String {
        switch self {
        case .completedOnTime: "hoan-thanh-dung-han"
        case .completedLate: "hoan-thanh-qua-han"
        case .completed: "hoan-thanh"
        case .notYetDue: "chua-den-han"
        case .dueSoon: "sap-den-han"
        case .dueToday: "den-han-hom-nay"
        case .overdue: "qua-han"
        case .ongoing: "thuong-xuyen"
        case .asRegulated: "theo-quy-dinh"
        case .noDeadline: "khong-ghi-thoi-han"
        case .suspended: "tam-dung"
        case .notTracked: "khong-theo-doi"
        }
    }

    public var title: String {
        switch self {
        case .completedOnTime: "Hoàn thành đúng hạn"
        case .completedLate: "Hoàn thành quá hạn"
        case .completed: "Hoàn thành"
        case .notYetDue: "Chưa đến hạn"
        case .dueSoon: "Sắp đến hạn"
        case .dueToday: "Đến hạn hôm nay"
        case .overdue: "Quá hạn"
        case .ongoing: "Thực hiện thường xuyên"
        case .asRegulated: "Theo quy định / khi phát sinh"
        case .noDeadline: "Kế hoạch không ghi thời hạn"
        case .suspended: "Tạm dừng"
        case .notTracked: "Không theo dõi tiến độ trên trang này"
        }
    }

    /// Whether tasks of this status count in the on-time ratio: those whose result is known.
    public var countsInRatio: Bool {
        switch self {
        case .completedOnTime, .completedLate, .overdue: true
        default: false
        }
    }
}

/// How a status is coloured; colour never says anything that the label does not.
public enum StatusTone: String, Sendable, Hashable, CaseIterable {
    case done = "xong"
    case doneLate = "xong-tre"
    case inTime = "trong-han"
    case soon = "sap-han"
    case late = "tre-han"
    case outside = "ngoai-han"
}

extension StatusKind {
    /// The class for colour.
    public var tone: StatusTone {
        switch self {
        case .completedOnTime, .completed: .done
        case .completedLate: .doneLate
        case .notYetDue, .ongoing: .inTime
        case .dueSoon, .dueToday: .soon
        case .overdue: .late
        case .asRegulated, .noDeadline, .suspended, .notTracked: .outside
        }
    }
}
