internal import FrontMatter

/// The values of a front matter that are texts by their schema: words, Markdown, codes as printed, deadlines.
/// Not what names something else: ids, files, addresses.
struct RepairableValues {
    private(set) var origins: [Range<Int>] = []

    init(_ root: FrontMatterNode, as kind: ContentKind) {
        for (key, value) in root.entries { visit(value, key, in: [kind.schema, CommonKey.schema]) }
    }

    init(_ root: FrontMatterNode, as file: SiteFile) {
        switch file {
        case .settings: visitGroup(root, SiteKey.schema)
        case .holidays: visitGroup(root, CalendarKey.schema)
        case .abbreviations: visitItems(root, .group(AbbreviationKey.schema))
        case .fields: visitItems(root, .group(SubjectKey.schema))
        case .obligations: visitItems(root, .group(ObligationKey.schema))
        }
    }

    private mutating func visit(_ value: FrontMatterNode, _ key: FrontMatterNode, in schemas: [Schema]) {
        let name = key.string.string
        for schema in schemas {
            guard let slot = schema.slot(name) else { continue }
            return visit(value, schema.fields[slot].type)
        }
    }

    private mutating func visit(_ node: FrontMatterNode, _ type: FieldType) {
        switch type {
        case .text, .markdown, .deadline, .code:
            if node.isScalar, !node.isNull, !node.isRefused, !isAddress(node) { origins.append(node.origin) }
        case .list(let element): visitItems(node, element)
        case .group(let schema): visitGroup(node, schema)
        case .table(let schema):
            for (_, value) in node.entries { visitGroup(value, schema) }
        case .shorthand(let scalar, let schema):
            if node.isScalar { visit(node, scalar) } else { visitGroup(node, schema) }
        case .date, .dateOrMonth, .timestamp, .year, .integer, .decimal, .flag, .period, .url, .email, .phone,
            .choice, .identifier, .reference, .unit, .subject, .index, .attachment, .source:
            break
        }
    }

    private mutating func visitItems(_ node: FrontMatterNode, _ element: FieldType) {
        guard node.kind == .sequence else { return visit(node, element) }
        for item in node.items { visit(item, element) }
    }

    private mutating func visitGroup(_ node: FrontMatterNode, _ schema: Schema) {
        for (key, value) in node.entries { visit(value, key, in: [schema]) }
    }

    /// An old address is no text, though its key takes any.
    private func isAddress(_ node: FrontMatterNode) -> Bool {
        node.string.withUTF8 { $0.first == UInt8(ascii: "/") }
    }
}
