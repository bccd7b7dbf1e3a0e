/// Reads a phrase from its first token to its last. One clause is one kind of deadline; clauses are parted by
/// `;`, `,`, `/` between words, "và", or by the word that begins the next one.
struct DeadlineGrammar {
    typealias Reading = Deadline.Reading

    let tokens: [DeadlineToken]
    let years: PlanYears
    var position = 0
    private(set) var parts: [Deadline.Part] = []
    /// The first fault in what was understood as a form: a day that does not exist, a year that is missing.
    private var formFault: DeadlineFault?
    private var furthest = 0
    /// Set while only asking whether a clause begins here; free text then ends at once.
    var isProbing = false
    /// Unset while reading what stands before "đến", which is not the first part of `tháng 3 đến tháng 6`.
    var readsRanges = true

    init(_ tokens: [DeadlineToken], years: PlanYears) {
        self.tokens = tokens
        self.years = years
    }

    /// Reads all of it; the parts are complete where this returns nil.
    mutating func read() -> DeadlineFault? {
        repeat {
            skipLabels()
            guard clause(), formFault == nil else { return fault }
        } while beginsAnotherClause()
        return formFault ?? (isAtEnd ? nil : fault)
    }

    private var fault: DeadlineFault {
        if let formFault { return formFault }
        let token = tokens[furthest]
        guard token.term == .end else { return DeadlineFault(reason: .unknownText, range: range(furthest)) }
        return DeadlineFault(reason: .incomplete, range: furthest == 0 ? 0..<0 : range(furthest - 1))
    }

    private func range(_ index: Int) -> Range<Int> { Int(tokens[index].start)..<Int(tokens[index].end) }
}

extension DeadlineGrammar {
    var term: DeadlineTerm { tokens[position].term }
    var isAtEnd: Bool { term == .end }

    /// The term that many tokens on; `end` behind the phrase.
    func term(_ ahead: Int) -> DeadlineTerm { tokens[min(position + ahead, tokens.count - 1)].term }

    mutating func advance() {
        if !isAtEnd { position += 1 }
        furthest = max(furthest, position)
    }

    @discardableResult
    mutating func skip(_ wanted: DeadlineTerm) -> Bool {
        guard term == wanted else { return false }
        advance()
        return true
    }

    @discardableResult
    mutating func skip(_ first: DeadlineTerm, _ second: DeadlineTerm) -> Bool {
        guard term == first else { return false }
        guard term(1) == second else {
            furthest = max(furthest, position + 1)
            return false
        }
        advance()
        advance()
        return true
    }

    /// Reads a number of that many figures.
    mutating func number(figures: ClosedRange<Int>) -> Int? {
        guard term == .number, figures.contains(tokens[position].figures) else { return nil }
        defer { advance() }
        return Int(tokens[position].value)
    }

    /// Undoes what was read where nothing comes of it.
    mutating func attempt<Value>(_ read: (inout Self) -> Value?) -> Value? {
        let start = position
        if let value = read(&self) { return value }
        position = start
        return nil
    }

    mutating func add(_ reading: Reading, from start: Int) {
        let text = Int(tokens[start].start)..<Int(tokens[position - 1].end)
        parts.append(Deadline.Part(reading: reading, text: text))
    }

    /// Remembers a fault of the tokens from `start` to here. Returns nil, for `return refuse(…)`.
    mutating func refuse<Value>(_ reason: DeadlineFault.Reason, from start: Int) -> Value? {
        guard formFault == nil else { return nil }
        let end = max(start, position - 1)
        formFault = DeadlineFault(reason: reason, range: Int(tokens[start].start)..<Int(tokens[end].end))
        return nil
    }
}
