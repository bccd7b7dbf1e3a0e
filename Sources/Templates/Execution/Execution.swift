/// What a section has opened: the value and, where it has any, its fields.
///
/// The pointers lead into arrays that the frame being rendered keeps alive; each is used only inside the
/// closure that borrowed it.
struct OpenScope {
    let value: UnsafePointer<TemplateValue>
    let fields: UnsafeBufferPointer<TemplateValue>
}

/// One run of a program over one value.
struct Execution {
    /// No partial is called inside so many sections and partials. The compiler has proved that recursion ends
    /// with the data; this is for data that is deeper than a stack bears.
    static let deepest = 1_000

    private let code: UnsafeBufferPointer<Instruction>
    private let literals: UnsafeBufferPointer<UInt8>
    private let steps: UnsafeBufferPointer<UInt32>
    private let routines: UnsafeBufferPointer<Routine>
    private var depth = 0
    private(set) var output: OutputBuffer

    /// Gives the length of the output; it was written only if it fits into `memory`.
    static func run(
        _ program: Program, routine: Int, over value: TemplateValue,
        into memory: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        program.code.withUnsafeBufferPointer { code in
            program.literals.withUnsafeBufferPointer { literals in
                program.steps.withUnsafeBufferPointer { steps in
                    program.routines.withUnsafeBufferPointer { routines in
                        var execution = Execution(
                            code: code, literals: literals, steps: steps, routines: routines,
                            output: OutputBuffer(memory))
                        execution.start(routine, over: value)
                        return execution.output.count
                    }
                }
            }
        }
    }

    private mutating func start(_ routine: Int, over value: TemplateValue) {
        withUnsafePointer(to: value) { pointer in
            withScope(pointer) { execution, scope in
                withUnsafePointer(to: scope) { caller in
                    execution.call(routine, keeping: CollectionOfOne(0), of: caller)
                }
            }
        }
    }

    private mutating func run(_ range: Range<Int>, _ scopes: UnsafeMutablePointer<OpenScope>) {
        var position = range.lowerBound
        while position < range.upperBound {
            switch code[position] {
            case .literal(let start, let count):
                output.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start &+ count)]))
            case .text(let path):
                withValue(path, scopes) { $0.output.appendText($1.pointee) }
            case .html(let path):
                withValue(path, scopes) { $0.output.appendHTML($1.pointee) }
            case .raw(let path):
                withValue(path, scopes) { $0.output.appendRaw($1.pointee) }
            case .section(let path, let body, let scope):
                let inside = position + 1..<position + 1 + Int(body)
                withValue(path, scopes) { $0.runSection(inside, over: $1, as: Int(scope), scopes) }
                position += Int(body)
            case .inverted(let path, let body):
                var isTrue = false
                withValue(path, scopes) { isTrue = $1.pointee.isTrue }
                if isTrue { position += Int(body) }
            case .call(let routine, let start, let count):
                let kept = UnsafeBufferPointer(rebasing: steps[Int(start)..<Int(start &+ count)])
                call(Int(routine), keeping: kept, of: scopes)
            }
            position += 1
        }
    }

    private mutating func call(
        _ routine: Int, keeping kept: some Collection<UInt32>, of caller: UnsafePointer<OpenScope>
    ) {
        guard depth < Self.deepest else { return }
        depth += 1
        let routine = routines[routine]
        withUnsafeTemporaryAllocation(of: OpenScope.self, capacity: routine.scopes) { scopes in
            for (i, number) in kept.enumerated() { scopes.initializeElement(at: i, to: caller[Int(number)]) }
            if let base = scopes.baseAddress { run(routine.code, base) }
        }
        depth -= 1
    }
}

// MARK: - Sections

extension Execution {
    private mutating func runSection(
        _ body: Range<Int>, over value: UnsafePointer<TemplateValue>, as number: Int,
        _ scopes: UnsafeMutablePointer<OpenScope>
    ) {
        depth += 1
        if case .list(let items) = value.pointee {
            items.withUnsafeBufferPointer { items in
                guard let first = items.baseAddress else { return }
                for i in items.indices { runBody(body, over: first + i, as: number, scopes) }
            }
        } else if value.pointee.isTrue {
            runBody(body, over: value, as: number, scopes)
        }
        depth -= 1
    }

    private mutating func runBody(
        _ body: Range<Int>, over value: UnsafePointer<TemplateValue>, as number: Int,
        _ scopes: UnsafeMutablePointer<OpenScope>
    ) {
        withScope(value) { execution, scope in
            (scopes + number).initialize(to: scope)
            execution.run(body, scopes)
        }
    }
}

// MARK: - Values

extension Execution {
    /// Opens a value's fields; none where it is no object.
    @inline(__always)
    private mutating func withScope(
        _ value: UnsafePointer<TemplateValue>, _ body: (inout Execution, OpenScope) -> Void
    ) {
        switch value.pointee {
        case .object(let frame), .printable(_, let frame):
            frame.values.withUnsafeBufferPointer { body(&self, OpenScope(value: value, fields: $0)) }
        default:
            body(&self, OpenScope(value: value, fields: UnsafeBufferPointer(start: nil, count: 0)))
        }
    }

    /// Goes along a path; does nothing where a value on it is absent.
    @inline(__always)
    private mutating func withValue(
        _ path: ValuePath, _ scopes: UnsafePointer<OpenScope>,
        _ body: (inout Execution, UnsafePointer<TemplateValue>) -> Void
    ) {
        let scope = scopes[Int(path.scope)]
        guard path.count > 0 else { return body(&self, scope.value) }
        guard Int(path.first) < scope.fields.count, let base = scope.fields.baseAddress else { return }
        let value = base + Int(path.first)
        guard path.count > 1 else { return body(&self, value) }
        let rest = steps[Int(path.rest)..<Int(path.rest &+ path.count &- 1)]
        descend(into: value, along: UnsafeBufferPointer(rebasing: rest), body)
    }

    private mutating func descend(
        into value: UnsafePointer<TemplateValue>, along slots: UnsafeBufferPointer<UInt32>,
        _ body: (inout Execution, UnsafePointer<TemplateValue>) -> Void
    ) {
        guard let slot = slots.first.map(Int.init) else { return body(&self, value) }
        withScope(value) { execution, scope in
            guard slot < scope.fields.count, let base = scope.fields.baseAddress else { return }
            execution.descend(
                into: base + slot, along: UnsafeBufferPointer(rebasing: slots.dropFirst()), body)
        }
    }
}
