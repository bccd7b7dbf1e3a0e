/// The keys of a content type or of a group, in the order in which editors write and pages print them.
public final class Schema: Sendable {
    public let name: String
    public let fields: [Field]
    private let slots: [String: Int]
    /// The slots whose values can name something else, by themselves or inside a group: a record, a unit, a
    /// file.
    let namingSlots: [Int]

    public init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        slots = Dictionary(
            fields.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        namingSlots = fields.indices.filter { fields[$0].type.canName }
    }

    public convenience init<Key: SchemaKey>(_ name: String, _ keys: Key.Type) {
        self.init(name, keys.allCases.map(\.field))
    }

    public func slot(_ name: String) -> Int? { slots[name] }
}

/// The keys of one schema as a Swift enumeration: English names inside, the Vietnamese one in `field`.
///
/// The raw values count from zero, so that a key is also the slot of its value.
public protocol SchemaKey: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
    static var schema: Schema { get }
    var field: Field { get }
}
