extension DeadlineGrammar {
    /// `Ngày 25 hằng tháng`, `Trước ngày 15 của tháng cuối quý`: a day of every month or quarter.
    ///
    /// - Parameter start: where the clause begins, before "trước" and the like.
    mutating func recurringDayClause(from start: Int) -> Bool {
        let kind = attempt { grammar -> Period.Kind? in
            grammar.skip(.ngay)
            guard let day = grammar.number(figures: 1...2), (1...31).contains(day) else { return nil }
            grammar.skip(.cua)
            if grammar.skip(.hang) || grammar.skip(.moi) { return grammar.kindOfPeriod() }
            guard grammar.skip(.thang), grammar.skip(.cuoi) || grammar.skip(.dau) else { return nil }
            if !grammar.skip(.hang) { grammar.skip(.moi) }
            return grammar.skip(.quy) ? .quarter : nil
        }
        guard let kind else { return false }
        add(.recurring(ReportingKinds(kind), years.span), from: start)
        return true
    }

    private mutating func kindOfPeriod() -> Period.Kind? {
        if skip(.thang) { return .month }
        if skip(.quy) { return .quarter }
        return skip(.nam) ? .year : nil
    }

    /// `01 lần/năm`, `02 lần/năm`, `01 lần/quý`
    mutating func timesClause() -> Bool {
        let start = position
        guard let times = number(figures: 1...2), skip(.lan), skip(.slash), let period = kindOfPeriod() else {
            return false
        }
        switch (times, period) {
        case (1, _): add(.recurring(ReportingKinds(period), years.span), from: start)
        case (2, .year):
            var kinds = ReportingKinds(.halfYear)
            kinds.insert(ReportingKinds(.year))
            add(.recurring(kinds, years.span), from: start)
        case (4, .year): add(.recurring(ReportingKinds(.quarter), years.span), from: start)
        default: return false
        }
        return true
    }
}
