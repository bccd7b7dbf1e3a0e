extension DeadlineGrammar {
    /// `Quý IV/2021`, `6 tháng đầu năm 2024`, `Trong năm 2023 và những năm tiếp theo`.
    mutating func periodClause() -> Bool {
        let start = position
        skip(.trong)
        skip(.vao)
        let unit = term
        guard let span = attempt({ $0.span() }) else { return false }
        if skipFollowingYears() {
            add(.continuous(from: span.first, until: nil), from: start)
            return true
        }
        // "Tháng 11/2025 - Tháng 3/2026"
        if readsRanges, let last = attempt({ $0.skip(.dash) || $0.skip(.den) ? $0.span() : nil }) {
            guard let whole = DateSpan(span.first, through: last.last) else {
                return refuse(.reversed, from: start) ?? false
            }
            add(.within(whole), from: start)
            return true
        }
        add(.within(span), from: start)
        if unit == .quy || unit == .thang { furtherPeriods(unit) }
        return true
    }

    /// `và những năm tiếp theo`, `và các năm sau`
    @discardableResult
    mutating func skipFollowingYears() -> Bool {
        attempt { grammar -> Void? in
            grammar.skip(.comma)
            grammar.skip(.va)
            guard grammar.skip(.nhung, .nam) || grammar.skip(.cac, .nam) else { return nil }
            return grammar.skip(.tiep, .theo) || grammar.skip(.sau) || grammar.skip(.toi) ? () : nil
        } != nil
    }

    /// `Quý II, III/2024`, `Tháng 6, 12/2024`: each is due for itself.
    private mutating func furtherPeriods(_ unit: DeadlineTerm) {
        while true {
            let next = position + 1
            let span = attempt { grammar -> DateSpan? in
                guard grammar.skip(.comma) || grammar.skip(.va), !grammar.isPartOfDate else { return nil }
                return unit == .quy ? grammar.quarters(from: next) : grammar.months(from: next)
            }
            guard let span else { return }
            add(.within(span), from: next)
        }
    }

    /// `15/8/2021`, `6 tháng đầu năm`: a number that is no quarter or month of a list.
    private var isPartOfDate: Bool {
        term == .number
            && (term(1) == .thang
                || term(1) == .slash && term(2) == .number && tokens[position + 2].figures <= 2)
    }

    /// A day as a span, or a span.
    mutating func dayOrSpan() -> DateSpan? {
        attempt { $0.date() }.map { DateSpan(covering: $0, $0) } ?? attempt { $0.span() }
    }

    /// A period of whole months or years.
    mutating func span() -> DateSpan? {
        let start = position
        switch term {
        case .quy:
            advance()
            return quarters(from: start)
        case .thang:
            advance()
            return months(from: start)
        case .nam: return yearSpan(from: start)
        case .giai:
            guard skip(.giai, .doan) else { return nil }
            skip(.tu)
            return yearSpan(from: start)
        case .number where term(1) == .thang: return partOfYear(from: start)
        case .number where tokens[position].figures == 4: return yearSpan(from: start)
        case .number where term(1) == .slash: return months(from: start)
        default: return nil
        }
    }

    /// `2022`, `năm 2022 - 2025`, `2022 đến năm 2025`; `năm` alone behind `trong`, `cuối`, `hết`.
    private mutating func yearSpan(from start: Int) -> DateSpan? {
        let isNamed = skip(.nam)
        guard let first = number(figures: 4...4) else {
            guard isNamed, start > 0, [.trong, .cuoi, .het].contains(tokens[start - 1].term) else {
                return nil
            }
            return impliedYear(from: start - 1).map { DateSpan(years: $0, $0) }
        }
        let last = attempt { grammar -> Int? in
            guard grammar.skipRangeSign() else { return nil }
            grammar.skip(.nam)
            return grammar.number(figures: 4...4)
        }
        guard let last else { return DateSpan(years: first, first) }
        return last < first ? refuse(.reversed, from: start) : DateSpan(years: first, last)
    }

    /// `6 tháng đầu năm 2024`, `3 tháng cuối năm`
    private mutating func partOfYear(from start: Int) -> DateSpan? {
        guard let count = number(figures: 1...2), skip(.thang) else { return nil }
        let isFirst = skip(.dau)
        guard isFirst || skip(.cuoi) else { return nil }
        guard (1...12).contains(count) else { return refuse(.noSuchMonth, from: start) }
        let year = yearInWords() ?? number(figures: 4...4) ?? (skip(.nam) ? impliedYear(from: start) : nil)
        guard let year else { return nil }
        return isFirst ? monthSpan(1, count, of: year) : monthSpan(13 - count, 12, of: year)
    }

    /// The quarter or quarters behind `quý`: `IV/2021`, `I năm 2021`, `I - II/2024`.
    private mutating func quarters(from start: Int) -> DateSpan? {
        guard let first = quarter() else { return nil }
        let last = attempt { grammar -> Int? in
            guard grammar.skipRangeSign() else { return nil }
            grammar.skip(.quy)
            return grammar.quarter()
        }
        guard let year = yearOfPeriod(from: start) else { return nil }
        guard (1...4).contains(first), (1...4).contains(last ?? first) else {
            return refuse(.noSuchQuarter, from: start)
        }
        guard first <= last ?? first else { return refuse(.reversed, from: start) }
        return monthSpan(first * 3 - 2, (last ?? first) * 3, of: year)
    }

    private mutating func quarter() -> Int? {
        for (value, roman) in zip(1..., [DeadlineTerm.i, .ii, .iii, .iv, .v]) where skip(roman) {
            return value
        }
        return number(figures: 1...2)
    }

    /// The month or months behind `tháng`: `7/2023`, `7 năm 2023`, `3 - 6/2024`.
    private mutating func months(from start: Int) -> DateSpan? {
        guard let first = number(figures: 1...2) else { return nil }
        let last = attempt { grammar -> Int? in
            guard grammar.skipRangeSign() else { return nil }
            grammar.skip(.thang)
            return grammar.number(figures: 1...2)
        }
        guard let year = yearOfPeriod(from: start) else { return nil }
        guard (1...12).contains(first), (1...12).contains(last ?? first) else {
            return refuse(.noSuchMonth, from: start)
        }
        guard first <= last ?? first else { return refuse(.reversed, from: start) }
        return monthSpan(first, last ?? first, of: year)
    }

    /// `/2021`, `-2021`, `năm 2021`, `2021`; without one, the year that is implied.
    private mutating func yearOfPeriod(from start: Int) -> Int? {
        if (term == .slash || term == .dash) && term(1) == .number {
            advance()
            return printedYear(from: start)
        }
        return attempt({ $0.skip(.slash) ? $0.yearInWords() : nil }) ?? yearInWords() ?? number(
            figures: 4...4)
            ?? impliedYear(from: start)
    }

    private mutating func skipRangeSign() -> Bool { readsRanges && (skip(.dash) || skip(.den)) }

    private func monthSpan(_ first: Int, _ last: Int, of year: Int) -> DateSpan? {
        guard let opening = CalendarDate(year: year, month: first, day: 1),
            let closing = CalendarDate(year: year, month: last, day: 1)
        else { return nil }
        return DateSpan(covering: opening, closing.endOfMonth)
    }
}
