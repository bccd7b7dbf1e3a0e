public import Schedule

/// Whether a petition was answered, and in time. Lateness is counted in calendar days.
public enum PetitionState: Sendable, Hashable {
    case answeredInTime
    case answeredLate(days: Int)
    /// No date was set.
    case answered
    case waiting(days: Int)
    case overdue(days: Int)
    /// Not answered, and no date was set.
    case open

    init(due: CalendarDate?, answered: CalendarDate?, on day: CalendarDate) {
        switch (due, answered) {
        case (let due?, let answered?):
            self = answered <= due ? .answeredInTime : .answeredLate(days: due.distance(to: answered))
        case (let due?, nil):
            self = day <= due ? .waiting(days: day.distance(to: due)) : .overdue(days: due.distance(to: day))
        case (nil, _?): self = .answered
        case (nil, nil): self = .open
        }
    }

    /// The state without its days: what registers are filtered by. The raw value is a part of an address.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case overdue = "qua-han"
        case waiting = "trong-han"
        case open = "chua-tra-loi"
        case answeredInTime = "dung-han"
        case answeredLate = "tra-loi-qua-han"
        case answered = "da-tra-loi"
    }

    public var kind: Kind {
        switch self {
        case .answeredInTime: .answeredInTime
        case .answeredLate: .answeredLate
        case .answered: .answered
        case .waiting: .waiting
        case .overdue: .overdue
        case .open: .open
        }
    }

    /// "Quá hạn 12 ngày, chưa trả lời"
    public var label: String {
        switch self {
        case .answeredLate(let days): "Đã trả lời, quá hạn \(days) ngày"
        case .waiting(days: 0): "Đến hạn trả lời hôm nay"
        case .waiting(let days): "Chưa trả lời, còn \(days) ngày"
        case .overdue(let days): "Quá hạn \(days) ngày, chưa trả lời"
        case .answeredInTime, .answered, .open: kind.title
        }
    }
}

extension PetitionState.Kind {
    public var title: String {
        switch self {
        case .overdue: "Quá hạn, chưa trả lời"
        case .waiting: "Chưa trả lời, còn trong hạn"
        case .open: "Chưa trả lời, không ghi hạn"
        case .answeredInTime: "Đã trả lời đúng hạn"
        case .answeredLate: "Đã trả lời, quá hạn"
        case .answered: "Đã trả lời, không ghi hạn"
        }
    }

    /// The rule by which petitions have it, for the page.
    public var rule: String {
        switch self {
        case .overdue: "Qua ngày hạn trả lời mà chưa có ngày trả lời; số ngày quá hạn là ngày lịch."
        case .waiting: "Chưa có ngày trả lời, ngày hạn trả lời chưa qua."
        case .open: "Chưa có ngày trả lời và không ghi hạn; không nằm trong tỷ lệ đúng hạn."
        case .answeredInTime: "Ngày trả lời không sau ngày hạn trả lời."
        case .answeredLate: "Ngày trả lời sau ngày hạn trả lời; số ngày quá hạn là ngày lịch."
        case .answered: "Có ngày trả lời, không ghi hạn; không nằm trong tỷ lệ đúng hạn."
        }
    }

    public var tone: StatusTone {
        switch self {
        case .overdue: .late
        case .waiting: .inTime
        case .open, .answered: .outside
        case .answeredInTime: .done
        case .answeredLate: .doneLate
        }
    }

    public var isAnswered: Bool {
        switch self {
        case .answeredInTime, .answeredLate, .answered: true
        case .overdue, .waiting, .open: false
        }
    }
}
