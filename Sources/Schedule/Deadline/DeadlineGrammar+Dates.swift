extension DeadlineGrammar {
    /// `15/8/2021`, `ngày 15-8-2021`, `ngày 15 tháng 8 năm 2021`, `2021-08-15`, `2021/8/15`;
    /// `15/8` of the year it stands for.
    mutating func date() -> CalendarDate? {
        let start = position
        skip(.ngay)
        if let year = number(figures: 4...4) { return isoDate(in: year, from: start) }
        guard let day = number(figures: 1...2), let (month, sign) = monthOfDate() else { return nil }
        guard let year = yearOfDate(behind: sign, from: start) else { return nil }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            return refuse(.noSuchDay, from: start)
        }
        return date
    }

    private mutating func isoDate(in year: Int, from start: Int) -> CalendarDate? {
        let sign = term
        guard skip(.dash) || skip(.slash), let month = number(figures: 1...2), skip(sign),
            let day = number(figures: 1...2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day) ?? refuse(.noSuchDay, from: start)
    }

    /// The month of a date and the sign before it, which stands before the year too.
    private mutating func monthOfDate() -> (month: Int, sign: DeadlineTerm)? {
        let sign = term
        guard [.slash, .dash, .dot, .thang].contains(sign) else { return nil }
        advance()
        return number(figures: 1...2).map { ($0, sign) }
    }

    private mutating func yearOfDate(behind sign: DeadlineTerm, from start: Int) -> Int? {
        if sign == .thang ? skip(.slash) : (term == sign && term(1) == .number && skip(sign)) {
            return printedYear(from: start)
        }
        if term == .nam || term == .comma && term(1) == .nam, let year = yearInWords() { return year }
        // "15-8" or "15.8" may be anything; a date that is short of its year is written with a slash.
        guard sign == .slash || sign == .thang else { return nil }
        return impliedYear(from: start)
    }
}

extension DeadlineGrammar {
    /// A year in four figures; two are a fault, not another century.
    mutating func printedYear(from start: Int) -> Int? {
        if let year = number(figures: 4...4) { return year >= 1000 ? year : refuse(.shortYear, from: start) }
        guard number(figures: 1...3) != nil else { return nil }
        return refuse(.shortYear, from: start)
    }

    /// `năm 2021`, `của năm 2021`, `, năm 2021`
    mutating func yearInWords() -> Int? {
        attempt { grammar in
            grammar.skip(.comma)
            grammar.skip(.cua)
            return grammar.skip(.nam) ? grammar.number(figures: 4...4) : nil
        }
    }

    /// The year of what is printed without one: the next year printed in the same list (`Quý II, III/2024`),
    /// else the plan's only year.
    mutating func impliedYear(from start: Int) -> Int? {
        yearAhead ?? years.onlyYear ?? refuse(.ambiguousYear, from: start)
    }

    var yearAhead: Int? {
        for token in tokens[position...] {
            switch token.term {
            case .number where token.figures == 4 && token.value >= 1000: return Int(token.value)
            case .semicolon, .unknown, .sau, .khi, .theo, .end: return nil
            default: continue
            }
        }
        return nil
    }
}
