internal import Diagnostics
internal import Schedule

extension ContentKind {
    /// Whether its records say which period they belong to.
    var hasPeriodDate: Bool {
        switch self {
        case .plan, .document, .petition, .result, .apology, .news: true
        case .agency, .task, .index, .procedure, .hotline, .page: false
        }
    }
}

extension Document {
    /// Whether the record answers for that turn.
    ///
    /// - Parameter deadline: what is dated behind the turn and by then still belongs to it: the report of
    ///   September is made in October.
    func belongs(to span: CycleSpan, by deadline: CalendarDate) -> Bool {
        switch name.kind {
        case .result:
            return self[ResultKey.period].scalar.flatMap { Period($0) }.map(span.isAnswered) ?? false
        case .plan: return planYears.map { $0.first <= span.last.year && span.first.year <= $0.last } ?? false
        default: return ownDate.map { span.first <= $0 && $0 <= max(deadline, span.last) } ?? false
        }
    }

    /// Whether the record could belong to a turn: figures of half a year begin no series of months.
    func canAnswer(_ cycle: Obligation.Cycle) -> Bool {
        guard name.kind == .result else { return true }
        return self[ResultKey.period].scalar.flatMap { Period($0) }.flatMap { period in
            CycleSpan(of: cycle, containing: period.last)?.isAnswered(by: period)
        } ?? false
    }

    /// The day that the record is about.
    var ownDate: CalendarDate? {
        switch name.kind {
        case .petition: date(self[PetitionKey.received])
        case .apology: date(self[ApologyKey.date])
        case .news: date(self[NewsKey.date])
        case .document: date(self[DocumentKey.issued])
        case .plan: date(self[PlanKey.issued])
        case .result: self[ResultKey.period].scalar.flatMap { Period($0)?.last }
        case .hotline: self[HotlineKey.verified].group.flatMap { date($0[VerificationKey.date]) }
        case .agency, .task, .index, .procedure, .page: nil
        }
    }

    /// The last day, not behind `day`, on which somebody is recorded to have looked at it or changed it.
    func lastUpdate(by day: CalendarDate) -> CalendarDate? {
        let changes = self[common: .changes].items.compactMap {
            $0.group.flatMap { date($0[ChangeKey.date]) }
        }
        let review = self[common: .review].group.flatMap { date($0[ReviewKey.date]) }
        return (changes + [review, ownDate].compactMap { $0 }).filter { $0 <= day }.max()
    }

    private func date(_ value: FieldValue) -> CalendarDate? { value.scalar.flatMap { CalendarDate($0) } }

    /// The documents whose fate obliges somebody to look at the record again: that by which it was published,
    /// and its grounds.
    var decisions: [String] { self.name.kind == .procedure ? ids(self[ProcedureKey.decision]) : [] }

    var groundIDs: [String] {
        switch name.kind {
        case .procedure: ids(self[ProcedureKey.grounds])
        case .plan: ids(self[PlanKey.grounds])
        case .hotline: ids(self[HotlineKey.document])
        default: []
        }
    }

    private func ids(_ value: FieldValue) -> [String] {
        (value.items + [value]).compactMap { $0.scalar?.string }
    }
}
