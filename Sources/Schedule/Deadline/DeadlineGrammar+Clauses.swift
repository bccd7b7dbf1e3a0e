extension DeadlineGrammar {
    /// Reads one clause and adds its parts; the word that it begins with says which kind it is.
    mutating func clause() -> Bool {
        switch term {
        case .truoc, .cham, .muon, .khong, .den, .het, .cuoi: limitClause()
        case .thuong, .lien, .ca: continuousClause()
        case .vao where term(1) == .ngay: skip(.vao) && clause()
        case .hang, .dinh, .moi: recurringClause()
        case .theo: regulatedClause()
        case .sau, .khi: eventClause()
        case .tu, .ke: openingClause()
        case .ngay where term(1) == .khi || term(1) == .sau: eventClause()
        case .number where term(1) == .thang && (term(2) == .mot || term(2) == .slash): recurringClause()
        case .number where term(1) == .lan && term(2) == .slash: timesClause()
        case .ngay where term(1) == .number && (term(2) == .hang || term(2) == .cua || term(2) == .thang):
            recurringDayClause(from: position) || dateClause(.on)
        default: relativeClause(rule: .noLaterThan) || dateClause(.on) || periodClause()
        }
    }

    /// "Thời gian thực hiện:", "Hoàn thành", "xong" before a deadline say nothing about it.
    mutating func skipLabels() {
        while skip(.thuc, .hien) || skip(.hoan, .thanh) || skip(.thoi, .gian) || skip(.thoi, .han)
            || skip(.xong)
            || skip(.colon)
        {}
    }

    /// Reads what parts two clauses. Some words begin a clause without it: `Thường xuyên trong năm trước
    /// 15/8/2021`.
    mutating func beginsAnotherClause() -> Bool {
        var isParted = false
        while skip(.semicolon) || skip(.comma) || skip(.va) || skip(.dot)
            || term(1) != .number && skip(.slash)
        {
            isParted = true
        }
        if isParted { return !isAtEnd }
        return [.truoc, .cham, .theo, .sau, .khi, .tu].contains(term)
    }

    /// `Trước …`, `Chậm nhất …`, `Đến hết …`: a date, a period's end, or a term from some event.
    private mutating func limitClause() -> Bool {
        let start = position
        guard let rule = limit() else { return false }
        if rule == .before, term == .khi { return eventClause(from: start) }
        if recurringDayClause(from: start) { return true }
        if relativeClause(rule: rule, from: start) { return true }
        if dateClause(rule, from: start) { return true }
        guard let span = attempt({ $0.span() }) else { return false }
        add(rule == .before ? .date(span.first, .before) : .date(span.last, .noLaterThan), from: start)
        return true
    }

    private mutating func limit() -> Deadline.DateRule? {
        if skip(.truoc) { return .before }
        if skip(.cham, .nhat) || skip(.muon, .nhat) {
            skip(.la)
            skip(.vao)
            if skip(.truoc) { return .before }
        } else if skip(.khong, .qua) {
            return .noLaterThan
        } else if ![.den, .het, .cuoi].contains(term) {
            return nil
        }
        while skip(.den) || skip(.het) || skip(.cuoi) || skip(.sau) || skip(.trong) {}
        return .noLaterThan
    }

    /// `31/12/2023`; with "Trước 15/6 và 15/12/2024" the rule holds for both dates.
    private mutating func dateClause(_ rule: Deadline.DateRule, from start: Int? = nil) -> Bool {
        let start = start ?? position
        guard let date = attempt({ $0.date() }) else { return false }
        // "01/7/2025 - 10/7/2025"
        if rule == .on, let closing = attempt({ $0.skip(.dash) || $0.skip(.den) ? $0.date() : nil }) {
            guard let span = DateSpan(date, through: closing) else {
                return refuse(.reversed, from: start) ?? false
            }
            add(.within(span), from: start)
            return true
        }
        add(.date(date, rule), from: start)
        while true {
            let next = position + 1
            let another = attempt { $0.skip(.comma) || $0.skip(.va) ? $0.date() : nil }
            guard let another else { return true }
            add(.date(another, rule), from: next)
        }
    }

    /// `Từ tháng 3 đến tháng 6/2024`, `Từ năm 2024 trở đi`, `Kể từ ngày ký`.
    private mutating func openingClause() -> Bool {
        let start = position
        skip(.ke)
        guard skip(.tu) else { return false }
        readsRanges = false
        let opening = attempt { $0.dayOrSpan() }
        readsRanges = true
        guard let opening else {
            return (tokens[start].term == .ke || term == .khi) && freeText(.onEvent, from: start)
        }
        guard skip(.den) || skip(.dash) else {
            if !skip(.tro, .di) { skipFollowingYears() }
            add(.continuous(from: opening.first, until: nil), from: start)
            return true
        }
        skip(.het)
        guard let closing = attempt({ $0.dayOrSpan() }) else { return false }
        guard let span = DateSpan(opening.first, through: closing.last) else {
            return refuse(.reversed, from: start) ?? false
        }
        add(.within(span), from: start)
        return true
    }
}
