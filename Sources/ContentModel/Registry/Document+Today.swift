internal import Diagnostics
internal import Schedule

extension Document {
    /// Whether the record says what holds on the day. A plan whose last year is over does not, nor does what
    /// tells of one day: an announcement, an answer, an apology, the figures of a period.
    func speaksOfToday(on day: CalendarDate) -> Bool {
        switch name.kind {
        case .plan: !isOver(by: day)
        case .procedure:
            !(self[ProcedureKey.state].scalar.map { $0 == "bai-bo" } ?? false)
                && !hasPassed(ProcedureKey.expires, day)
        case .hotline: !hasPassed(HotlineKey.expires, day)
        case .agency: !hasPassed(AgencyKey.validTo, day)
        case .document: !hasPassed(DocumentKey.expired, day)
        case .index, .page, .task: true
        case .petition, .result, .apology, .news: false
        }
    }

    /// Of a plan: whether its last year or its validity has ended.
    private func isOver(by day: CalendarDate) -> Bool {
        if hasPassed(PlanKey.validUntil, day) { return true }
        return planYears.map { $0.last < day.year } ?? false
    }

    private func hasPassed<Key: SchemaKey>(_ key: Key, _ day: CalendarDate) -> Bool {
        date(key).map { $0 < day } ?? false
    }
}
