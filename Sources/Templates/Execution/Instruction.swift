/// One step of a compiled template. All numbers were resolved by the compiler; offsets are into the program.
enum Instruction: Sendable {
    /// Bytes of the program's literals.
    case literal(start: UInt32, count: UInt32)
    /// A value, escaped.
    case text(ValuePath)
    /// A value, as it is where it is HTML, else escaped.
    case html(ValuePath)
    /// A value as it is: only where the specification's own rules are asked for.
    case raw(ValuePath)
    /// Runs the next `body` instructions for the value or each of its items, which becomes scope number
    /// `scope`.
    case section(ValuePath, body: UInt32, scope: UInt32)
    /// Runs the next `body` instructions if the value is false.
    case inverted(ValuePath, body: UInt32)
    /// Runs a routine with some of the scopes: their numbers are `count` of the program's steps.
    case call(routine: UInt32, start: UInt32, count: UInt32)
}

/// Where a value is found: a scope, then fields within fields.
struct ValuePath: Sendable, Hashable {
    let scope: UInt32
    /// How many slots lead to the value; 0 is the scope's own value, `{{.}}`.
    let count: UInt32
    /// The first slot.
    let first: UInt32
    /// Where the other slots begin in the program's steps.
    let rest: UInt32
}

/// A template (or partial) compiled for one stack of scopes.
struct Routine: Sendable {
    let code: Range<Int>
    /// How many scopes are open at its deepest place.
    let scopes: Int
}

/// All templates of a site: shared, flat, never changed.
final class Program: Sendable {
    let code: [Instruction]
    let literals: [UInt8]
    let steps: [UInt32]
    let routines: [Routine]

    init(code: [Instruction], literals: [UInt8], steps: [UInt32], routines: [Routine]) {
        self.code = code
        self.literals = literals
        self.steps = steps
        self.routines = routines
    }
}
