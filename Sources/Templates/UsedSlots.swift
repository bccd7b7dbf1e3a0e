/// The slots that a page's template reads, by schema, wherever they stand in the page. Others need not be
/// computed.
public struct UsedSlots: Sendable {
    /// By the schema's number; nil where nothing of it is read.
    private let slots: [[Int]?]

    init(_ reads: [TemplateSchema: Set<Int>]) {
        var slots = [[Int]?](repeating: nil, count: (reads.keys.map(\.number).max() ?? -1) + 1)
        for (schema, read) in reads { slots[schema.number] = read.sorted() }
        self.slots = slots
    }

    /// In their order; nil where the template reads nothing of the schema.
    public subscript(schema: TemplateSchema) -> [Int]? {
        schema.number < slots.count ? slots[schema.number] : nil
    }
}
