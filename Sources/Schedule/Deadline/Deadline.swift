/// A deadline as a plan prints it, read: `Quý IV/2021`, `Hàng tháng; Quý IV/2021`, `Theo quy định`.
public struct Deadline: Sendable, Hashable {
    /// As printed.
    public let phrase: String
    /// At least one, in the phrase's order.
    public let parts: [Part]

    public struct Part: Sendable, Hashable {
        public let reading: Reading
        /// Where it stands in the phrase, in bytes of UTF-8.
        public let text: Range<Int>
    }

    public enum Reading: Sendable, Hashable {
        /// `Trước 31/12/2020`, `Chậm nhất 30/6/2024`, `31/12/2023`
        case date(CalendarDate, DateRule)
        /// `Quý IV/2021`, `Giai đoạn 2022 - 2025`: due on the last day.
        case within(DateSpan)
        /// `Trong vòng 03 ngày làm việc kể từ ngày 15/3/2024`
        case after(CalendarDate, TermLength)
        /// `Hằng quý`, `Định kỳ 6 tháng, năm`: a report for each period of the span.
        case recurring(ReportingKinds, DateSpan)
        /// `Thường xuyên`, `Trong năm 2023 và những năm tiếp theo`: without an end where that is nil.
        case continuous(from: CalendarDate, until: CalendarDate?)
        /// `Sau khi có quyết định công bố TTHC`: the event is the part's text.
        case onEvent
        /// `Theo quy định`
        case asRegulated
        /// `Theo Kế hoạch riêng`
        case ownPlan
    }

    public enum DateRule: Sendable, Hashable {
        /// Due on the last working day before the date.
        case before
        case noLaterThan
        case on
    }

    public enum TermLength: Sendable, Hashable {
        case workingDays(Int)
        case days(Int)
        case months(Int)
    }

    /// Whether a part of it recurs or is continuous.
    public var isOngoing: Bool {
        parts.contains {
            switch $0.reading {
            case .recurring, .continuous: true
            default: false
            }
        }
    }

    /// The words of a part, as printed: an event, a milestone's date.
    public func text(of part: Part) -> String {
        String(decoding: phrase.utf8.dropFirst(part.text.lowerBound).prefix(part.text.count), as: UTF8.self)
    }
}
