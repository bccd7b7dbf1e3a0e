/// The keys of a content type or of a group, in the order in which editors write and pages print them.
public final class Schema: Sendable {
    public let name: String
    public let fields: [Field]
    private let slots: [String: Int]
    /// The slots whose values can name something else, by themselves or inside a group: a record, a unit, a
    /// file.
    let namingSlots: [Int]
    /// The slots whose values are Markdown or can have some inside.
    let markdownSlots: [Int]
    /// The slots of the legally meaningful keys: their values go on record in the ledger of publications,
    /// and a change of them is news. Of a group that is on record all values are.
    public let recordedSlots: [Int]

    public init(_ name: String, _ fields: [Field], onRecord: [Int] = []) {
        self.name = name
        self.fields = fields
        recordedSlots = onRecord.sorted()
        slots = Dictionary(
            fields.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        namingSlots = fields.indices.filter { fields[$0].type.canName }
        markdownSlots = fields.indices.filter { fields[$0].holdsMarkdown }
    }

    /// - Parameter onRecord: the legally meaningful keys.
    public convenience init<Key: SchemaKey>(_ name: String, _ keys: Key.Type, onRecord: [Key] = []) {
        self.init(name, keys.allCases.map(\.field), onRecord: onRecord.map(\.rawValue))
    }

    var holdsMarkdown: Bool { !markdownSlots.isEmpty }

    public func slot(_ name: String) -> Int? { slots[name] }
}

/// The keys of one schema as a Swift enumeration: English names inside, the Vietnamese one in `field`.
///
/// The raw values count from zero, so that a key is also the slot of its value.
public protocol SchemaKey: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
    static var schema: Schema { get }
    var field: Field { get }
}
