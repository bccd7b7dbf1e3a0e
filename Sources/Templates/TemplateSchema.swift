internal import Synchronization

/// The names that an object offers to templates, each with its type. The order of the fields is the order of
/// the slots in a `TemplateFrame`. Two schemas are the same only if they are one object.
public final class TemplateSchema: Sendable {
    /// What messages call it: the page kind, or the kind of the object in it.
    public let name: String
    /// Counted from 0, in the order of their making: to find what belongs to a schema without hashing.
    let number = schemaCount.add(1, ordering: .relaxed).oldValue
    private let state: Mutex<State>

    private enum State {
        case ready(Table)
        case deferred(@Sendable (TemplateSchema) -> [(String, TemplateType)])
    }

    struct Table: Sendable {
        let names: [String]
        let types: [TemplateType]
        let slots: [String: Int]

        /// Names should be distinct; of two equal ones the first is found.
        init(_ fields: [(String, TemplateType)]) {
            names = fields.map(\.0)
            types = fields.map(\.1)
            slots = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        }
    }

    public init(_ name: String, _ fields: [(String, TemplateType)]) {
        self.name = name
        state = Mutex(.ready(Table(fields)))
    }

    /// For schemas that name themselves or each other (a section and its sections): `fields` is called once,
    /// when the first template is compiled, so it may mention the schema itself and other static ones; it
    /// must not ask them for their fields. A schema that names itself is never freed: it is meant for the
    /// whole run.
    public init(
        _ name: String, deferred fields: @escaping @Sendable (TemplateSchema) -> [(String, TemplateType)]
    ) {
        self.name = name
        state = Mutex(.deferred(fields))
    }

    /// The slot of a field; nil where the schema has no such name.
    public func slot(_ name: String) -> Int? { table.slots[name] }

    /// How many slots a frame of this schema has.
    public var count: Int { table.names.count }

    /// All that a template may use, in the order of the slots.
    public var fields: [(name: String, type: TemplateType)] { Array(zip(table.names, table.types)) }

    var names: [String] { table.names }

    var table: Table {
        switch state.withLock({ $0 }) {
        case .ready(let table): return table
        case .deferred(let make):
            // Outside the lock, since the closure may ask this schema or another one.
            let table = Table(make(self))
            state.withLock { $0 = .ready(table) }
            return table
        }
    }
}

extension TemplateSchema: Hashable {
    public static func == (one: TemplateSchema, other: TemplateSchema) -> Bool { one === other }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

private let schemaCount = Atomic(0)
