public import Schedule

/// A petition (PAKN) as it stands on the day that the site speaks for.
///
/// What is dated behind that day is not known yet: an answer of tomorrow is none today.
public final class Petition: Sendable {
    public let document: Document
    public let agency: Agency
    /// Who is to answer; nil where that is not recorded.
    public let unit: Party?
    public let received: CalendarDate
    public let due: CalendarDate?
    /// nil: not answered.
    public let answered: CalendarDate?
    public let state: PetitionState
    /// From the reception to the answer or, without one, to the day of the site.
    public let daysTaken: DaysTaken

    init?(
        _ document: Document, _ agency: Agency, unit: Party?, on day: CalendarDate,
        _ calendar: WorkingCalendar
    ) {
        func date(_ key: PetitionKey) -> CalendarDate? { document[key].scalar.flatMap { CalendarDate($0) } }
        guard let received = date(.received) else { return nil }
        self.document = document
        self.agency = agency
        self.unit = unit
        self.received = received
        due = date(.due)
        answered = date(.answered).flatMap { $0 <= day ? $0 : nil }
        state = PetitionState(due: due, answered: answered, on: day)
        daysTaken = DaysTaken(from: received, to: answered ?? day, calendar)
    }

    /// Unique within its year.
    public var id: String { document.id }
    /// The folder that it lies in.
    public var year: String { document.name.parent ?? "\(received.year)" }
    public var title: FieldValue { document[PetitionKey.title] }
    public var subject: String? { document[PetitionKey.subject].scalar?.string }
    public var isIllustrative: Bool { agency.isIllustrative || document[common: .illustrative].isTrue }
}

/// How long something took; the first day is not counted (BLDS 2015 Đ.147).
public struct DaysTaken: Sendable, Hashable {
    public let calendarDays: Int
    public let workingDays: Int
    /// Whether a year was touched whose days off are not all known ("tạm tính").
    public let isProvisional: Bool

    init(from start: CalendarDate, to end: CalendarDate, _ calendar: WorkingCalendar) {
        let working = calendar.workingDays(after: start, through: end)
        calendarDays = max(0, start.distance(to: end))
        workingDays = working.value
        isProvisional = working.isProvisional
    }
}
