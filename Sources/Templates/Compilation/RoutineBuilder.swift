internal import Diagnostics

/// The pools that all routines of a program share.
struct ProgramPools {
    private(set) var literals: [UInt8] = []
    private(set) var steps: [UInt32] = []

    mutating func addLiteral(_ bytes: some Collection<UInt8>) -> UInt32 {
        let start = UInt32(literals.count)
        literals.append(contentsOf: bytes)
        return start
    }

    mutating func addSteps(_ numbers: some Sequence<Int>) -> UInt32 {
        let start = UInt32(steps.count)
        steps.append(contentsOf: numbers.map { UInt32($0) })
        return start
    }

    var literalCount: Int { literals.count }
}

/// The code of one routine while it grows.
struct RoutineBuilder {
    private(set) var code: [Instruction] = []
    private(set) var scopes: Int
    /// Behind a section's end a literal must not be joined to the last one inside.
    private var seam = 0

    init(scopes: Int) { self.scopes = scopes }

    mutating func append(_ instruction: Instruction) { code.append(instruction) }

    mutating func appendLiteral(_ bytes: some Collection<UInt8>, _ pools: inout ProgramPools) {
        guard !bytes.isEmpty else { return }
        let start = pools.addLiteral(bytes)
        if code.count > seam, case .literal(let before, let count) = code[code.count - 1],
            before + count == start
        {
            code[code.count - 1] = .literal(start: before, count: count + UInt32(bytes.count))
        } else {
            code.append(.literal(start: start, count: UInt32(bytes.count)))
        }
    }

    /// Gives the index of the section's instruction, to be handed to `endSection`.
    mutating func beginSection(_ path: ValuePath, inverted: Bool, scope: Int) -> Int {
        if !inverted { scopes = max(scopes, scope + 1) }
        code.append(
            inverted ? .inverted(path, body: 0) : .section(path, body: 0, scope: UInt32(scope)))
        return code.count - 1
    }

    mutating func endSection(_ index: Int) {
        let length = UInt32(code.count - index - 1)
        switch code[index] {
        case .section(let path, _, let scope): code[index] = .section(path, body: length, scope: scope)
        case .inverted(let path, _): code[index] = .inverted(path, body: length)
        default: break
        }
        seam = code.count
    }
}
