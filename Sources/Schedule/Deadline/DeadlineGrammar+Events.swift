extension DeadlineGrammar {
    /// `Sau khi có quyết định công bố TTHC`, `Ngay khi phát sinh`.
    mutating func eventClause(from start: Int? = nil) -> Bool {
        let start = start ?? position
        while skip(.ngay) || skip(.sau) || skip(.khi) {}
        return freeText(.onEvent, from: start)
    }

    /// `Theo quy định …`, `Theo thời gian quy định`, `Theo Kế hoạch riêng`, `Theo yêu cầu …`.
    mutating func regulatedClause() -> Bool {
        let start = position
        guard skip(.theo) else { return false }
        if skip(.ke, .hoach) { return freeText(.ownPlan, from: start, mayBeEmpty: true) }
        if skip(.yeu, .cau) || skip(.chi, .dao) || skip(.de, .nghi) || skip(.huong, .dan) {
            return freeText(.onEvent, from: start, mayBeEmpty: true)
        }
        if !skip(.thoi, .gian) { skip(.thoi, .han) }
        skip(.theo)
        guard skip(.quy, .dinh) || skip(.luat, .dinh) else { return false }
        return freeText(.asRegulated, from: start, mayBeEmpty: true)
    }

    /// `Trong vòng 03 ngày làm việc kể từ ngày 15/3/2024`, or from an event: then the text is kept.
    mutating func relativeClause(rule: Deadline.DateRule, from start: Int? = nil) -> Bool {
        let start = start ?? position
        guard rule == .noLaterThan, let length = attempt({ $0.termLength() }) else { return false }
        if let date = attempt({ $0.dateAtBoundary() }) {
            add(.after(date, length), from: start)
            return true
        }
        return freeText(.onEvent, from: start)
    }

    /// `trong vòng 03 ngày làm việc kể từ`
    private mutating func termLength() -> Deadline.TermLength? {
        skip(.trong)
        skip(.vong)
        if !skip(.thoi, .han) { skip(.thoi, .gian) }
        guard let count = number(figures: 1...4) else { return nil }
        let length: Deadline.TermLength
        switch term {
        case .ngay where term(1) == .lam && term(2) == .viec:
            length = .workingDays(count)
            skip(.ngay)
            skip(.lam, .viec)
        case .ngay, .tuan, .thang:
            length = term == .thang ? .months(count) : .days(term == .tuan ? count * 7 : count)
            advance()
        default: return nil
        }
        skip(.ke)
        return skip(.tu) || skip(.sau) ? length : nil
    }

    private mutating func dateAtBoundary() -> CalendarDate? {
        guard let date = date(), [.end, .semicolon, .comma, .va, .dot, .slash].contains(term) else {
            return nil
        }
        return date
    }

    /// Reads words whatever they are, up to `;`, the end, or a sign behind which another clause begins.
    mutating func freeText(_ reading: Reading, from start: Int, mayBeEmpty: Bool = false) -> Bool {
        guard mayBeEmpty || !isAtEnd else { return false }
        while !isAtEnd, term != .semicolon, !isProbing {
            if [.comma, .va, .slash].contains(term), beginsClauseBehindSign() { break }
            advance()
        }
        add(reading, from: start)
        return true
    }

    private func beginsClauseBehindSign() -> Bool {
        // A slash before a figure belongs to a number: "Nghị định 61/2018".
        if term == .slash, term(1) == .number { return false }
        var probe = self
        probe.isProbing = true
        probe.advance()
        probe.skip(.va)
        return probe.clause()
    }
}
