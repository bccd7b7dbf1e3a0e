extension DeadlineGrammar {
    /// `Hằng quý`, `Định kỳ 6 tháng, năm`, `Mỗi tháng một lần`, `6 tháng một lần trong năm 2024`.
    mutating func recurringClause() -> Bool {
        let start = position
        if skip(.dinh, .ky), term == .theo { return clause() }
        guard var kinds = frequency() else { return false }
        while let further = attempt({ $0.skipListSign() ? $0.frequency() : nil }) { kinds.formUnion(further) }
        if !skip(.mot, .lan) { _ = attempt { $0.skip(.slash) && $0.skip(.lan) ? () : nil } }
        let span = attempt { $0.bounds() } ?? years.span
        // Every six months is twice a year; "6 tháng, năm" names both reports itself.
        if kinds == ReportingKinds(.halfYear) { kinds.insert(ReportingKinds(.year)) }
        let isOftener = kinds.isEmpty
        add(
            isOftener ? .continuous(from: span.first, until: span.last) : .recurring(kinds, span), from: start
        )
        return true
    }

    private mutating func skipListSign() -> Bool {
        if skip(.comma) {
            skip(.va)
            return true
        }
        return skip(.va) || skip(.slash) || skip(.dash)
    }

    /// `hằng quý`, `mỗi tháng`, `6 tháng`. Days and weeks are no reporting periods and give an empty set.
    private mutating func frequency() -> ReportingKinds? {
        skip(.dinh, .ky)
        if !skip(.hang) { skip(.moi) }
        switch term {
        case .ngay where term(1) != .number, .tuan:
            advance()
            return []
        case .thang where term(1) != .number: return named(.month)
        case .quy where ![.number, .i, .ii, .iii, .iv].contains(term(1)): return named(.quarter)
        case .nam where term(1) != .number: return named(.year)
        case .number where term(1) == .thang && term(2) != .dau && term(2) != .cuoi: return severalMonths()
        default: return nil
        }
    }

    private mutating func named(_ kind: Period.Kind) -> ReportingKinds {
        advance()
        return ReportingKinds(kind)
    }

    private mutating func severalMonths() -> ReportingKinds? {
        let kind: Period.Kind? =
            switch number(figures: 1...2) {
            case 1: .month
            case 3: .quarter
            case 6: .halfYear
            case 9: .nineMonths
            case 12: .year
            default: nil
            }
        return kind.map { named($0) }
    }

    /// `Thường xuyên`, `Thường xuyên, liên tục trong năm 2023`, `Thường xuyên và những năm tiếp theo`.
    mutating func continuousClause() -> Bool {
        let start = position
        guard skip(.thuong, .xuyen) || skip(.lien, .tuc) || term(1) == .nam && skip(.ca) else { return false }
        _ = attempt {
            $0.number(figures: 2...2) == 24 && $0.skip(.slash) && $0.number(figures: 1...1) == 7 ? () : nil
        }
        _ = attempt { grammar -> Void? in
            if !grammar.skip(.comma) { grammar.skip(.va) }
            return grammar.skip(.lien, .tuc) || grammar.skip(.thuong, .xuyen) ? () : nil
        }
        if !skip(.hang, .nam) { skip(.hang, .ngay) }
        let span = attempt { $0.bounds() } ?? years.span
        let isOpen = skipFollowingYears()
        add(.continuous(from: span.first, until: isOpen ? nil : span.last), from: start)
        return true
    }

    /// The years that recurring work is bounded to: `trong năm`, `, trong năm 2023`, `năm 2024`,
    /// `giai đoạn 2022 - 2025`. A comma without `trong` begins another deadline.
    private mutating func bounds() -> DateSpan? {
        if skip(.comma), term != .trong { return nil }
        skip(.trong)
        if term == .nam, term(1) != .number {
            advance()
            return (yearAhead ?? years.onlyYear).map { DateSpan(years: $0, $0) } ?? years.span
        }
        let isPartOfYear = term == .number && term(1) == .thang
        return isPartOfYear || [.nam, .quy, .thang, .giai].contains(term) ? span() : nil
    }
}
