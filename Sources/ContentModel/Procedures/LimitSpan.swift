public import Schedule

/// A time limit that can be counted: "5 ngày làm việc".
public struct LimitSpan: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case workingDays = "ngay-lam-viec"
        case days = "ngay"
        case hours = "gio"

        /// As it stands behind the number.
        public var label: String {
            switch self {
            case .workingDays: "ngày làm việc"
            case .days: "ngày"
            case .hours: "giờ"
            }
        }
    }

    public let count: Int
    public let unit: Unit

    public init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// `5-ngay-lam-viec`: the last part of the address of the page that reckons with it.
    public var key: String { "\(count)-\(unit.rawValue)" }

    /// "5 ngày làm việc"; "trong ngày làm việc" where the count is 0.
    public var label: String { count == 0 ? "trong ngày làm việc" : "\(count) \(unit.label)" }
}

/// When a dossier that is handed in on a day has to be answered.
public struct LimitEstimate: Sendable {
    /// The day that it is handed in.
    public let handedIn: CalendarDate
    /// The working day that counts as the day of reception: the same day, or the next one that is worked.
    public let received: CalendarDate
    /// The last day for the answer; a working day.
    public let due: CalendarDate
    /// Whether a year was looked at whose days off are not all known.
    public let isProvisional: Bool
}

extension LimitSpan {
    /// The day of reception is not counted (BLDS 2015 Đ.147), and an end on a day off moves to the next
    /// working day (Đ.148). Hours are clock hours of which every 24 that are begun take a day, so that the
    /// day is the latest possible one.
    public func estimate(handedIn day: CalendarDate, _ calendar: WorkingCalendar) -> LimitEstimate {
        let received = calendar.workingDay(from: day)
        let due: Reckoned<CalendarDate>
        switch unit {
        case .workingDays: due = calendar.adding(workingDays: count, to: received.value)
        case .days: due = calendar.workingDay(from: received.value.advanced(by: count))
        case .hours: due = calendar.workingDay(from: received.value.advanced(by: (count + 23) / 24))
        }
        return LimitEstimate(
            handedIn: day, received: received.value, due: due.value,
            isProvisional: received.isProvisional || due.isProvisional)
    }
}
