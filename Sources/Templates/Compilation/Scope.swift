/// A value that a section has opened, as the compiler sees it.
struct Scope: Sendable {
    /// nil where the section's name was a fault: nothing inside can be judged.
    let type: TemplateType?
    let origin: Origin

    /// Where the value comes from, in terms of the scopes that the routine was called with.
    enum Origin: Sendable, Hashable {
        /// It is the value of that scope.
        case entry(Int)
        /// It lies strictly inside the value of that scope, so it is smaller.
        case inside(Int)

        var entry: Int {
            switch self {
            case .entry(let number), .inside(let number): number
            }
        }
    }

    /// What a section over `type`, found at this scope by `steps` names, opens.
    func opening(_ type: TemplateType, steps: Int) -> Scope {
        switch type {
        case .list(let item): Scope(type: item, origin: .inside(origin.entry))
        default: Scope(type: type, origin: steps > 0 ? .inside(origin.entry) : origin)
        }
    }
}

/// The open scopes, outermost first.
struct ScopeStack: Sendable {
    private(set) var scopes: [Scope]

    /// The scopes that a routine is called with.
    init(entry types: [TemplateType]) {
        scopes = types.enumerated().map { Scope(type: $1, origin: .entry($0)) }
    }

    func pushing(_ scope: Scope) -> ScopeStack {
        var copy = self
        copy.scopes.append(scope)
        return copy
    }

    var hasUnknown: Bool { scopes.contains { $0.type == nil } }

    /// The numbers of the scopes in which a name can still be found: not those whose every name is covered by
    /// an inner scope of the same schema. A partial is compiled for these, so that one that calls itself
    /// further and further down a tree meets itself again.
    var reachable: [Int] {
        var covered: Set<TemplateSchema> = []
        var numbers: [Int] = []
        for (number, scope) in scopes.enumerated().reversed() {
            let isInnermost = number == scopes.count - 1
            let isUncovered = scope.type?.schema.map { covered.insert($0).inserted } ?? false
            if isInnermost || isUncovered { numbers.append(number) }
        }
        return numbers.reversed()
    }

    /// The number of the innermost scope that has fields.
    static func innermostObject(of types: [TemplateType]) -> Int? {
        types.lastIndex { $0.schema != nil }
    }
}
