internal import Diagnostics
internal import FrontMatter

/// Turns located YAML into values of a schema. Every fault is noted; what survives is kept.
struct Decoder {
    var diagnostics: [Diagnostic]
    /// Anchors of several Markdown values on one page must differ; each value takes its key as a prefix.
    var markdownKey = ""

    init(diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

    /// A record's own keys and the common ones stand in one mapping.
    mutating func decodeDocument(_ node: FrontMatterNode, as schema: Schema) -> (own: Record?, common: Record)
    {
        var own = [FieldValue](repeating: .absent, count: schema.fields.count)
        var common = [FieldValue](repeating: .absent, count: CommonKey.schema.fields.count)
        for (key, value) in keyed(node) {
            let name = key.string.string
            if let slot = schema.slot(name) {
                own[slot] = decode(value, schema.fields[slot])
            } else if let slot = CommonKey.schema.slot(name) {
                common[slot] = decode(value, CommonKey.schema.fields[slot])
            } else {
                diagnostics.append(unknownKey(key, in: [schema, CommonKey.schema]))
            }
        }
        let complete = requireKeys(of: schema, in: own, at: node)
        return (
            complete ? Record(schema: schema, values: own) : nil,
            Record(schema: CommonKey.schema, values: common)
        )
    }

    /// nil where the node is no group or lacks a required key.
    mutating func decodeGroup(_ node: FrontMatterNode, as schema: Schema) -> Record? {
        guard node.kind == .mapping else {
            diagnostics.append(notAGroup(node, schema))
            return nil
        }
        var values = [FieldValue](repeating: .absent, count: schema.fields.count)
        for (key, value) in keyed(node) {
            if let slot = schema.slot(key.string.string) {
                values[slot] = decode(value, schema.fields[slot])
            } else {
                diagnostics.append(unknownKey(key, in: [schema]))
            }
        }
        return requireKeys(of: schema, in: values, at: node) ? Record(schema: schema, values: values) : nil
    }

    /// A file that is one list of groups.
    mutating func decodeList(_ node: FrontMatterNode, of schema: Schema) -> [Record] {
        guard node.kind == .sequence else {
            diagnostics.append(notAList(node, schema.name))
            return []
        }
        return node.items.compactMap { decodeGroup($0, as: schema) }
    }

    mutating func decode(_ node: FrontMatterNode, _ field: Field) -> FieldValue {
        if node.isRefused { return .absent }
        if node.isNull {
            diagnostics.append(emptyValue(field, at: node))
            return .absent
        }
        if node.kind == .plain, node.string == "khong", !field.isRequired, !field.type.allows("khong") {
            return .declaredNone(node.string)
        }
        guard field.holdsMarkdown else { return decode(node, field.type, field) }
        let outerKey = markdownKey
        defer { markdownKey = outerKey }
        markdownKey = outerKey.isEmpty ? field.name : outerKey + "-" + field.name
        return decode(node, field.type, field)
    }

    private mutating func decode(_ node: FrontMatterNode, _ type: FieldType, _ field: Field) -> FieldValue {
        switch type {
        case .list(let element):
            return decodeItems(node, of: element, field)
        case .group(let schema):
            return decodeGroup(node, as: schema).map(FieldValue.group) ?? .absent
        case .table(let schema):
            return decodeTable(node, schema)
        case .shorthand(let scalar, let schema):
            return node.kind == .mapping
                ? decodeGroup(node, as: schema).map(FieldValue.group) ?? .absent
                : decode(node, scalar, field)
        case .markdown:
            return decodeMarkdown(node, field)
        default:
            return decodeScalar(node, type, field)
        }
    }

    /// One value where a list is expected is a list of one.
    private mutating func decodeItems(
        _ node: FrontMatterNode, of element: FieldType, _ field: Field
    ) -> FieldValue {
        guard node.kind == .sequence else { return list(of: [decode(node, element, field)]) }
        let outerKey = markdownKey
        defer { markdownKey = outerKey }
        var values: [FieldValue] = []
        values.reserveCapacity(node.items.underestimatedCount)
        for (position, item) in node.items.enumerated() {
            if field.holdsMarkdown { markdownKey = "\(outerKey)-\(position + 1)" }
            if item.isNull {
                diagnostics.append(emptyValue(field, at: item))
            } else {
                values.append(decode(item, element, field))
            }
        }
        return list(of: values)
    }

    private func list(of values: [FieldValue]) -> FieldValue {
        .list(values.contains(where: \.isAbsent) ? values.filter { !$0.isAbsent } : values)
    }

    private mutating func decodeTable(_ node: FrontMatterNode, _ schema: Schema) -> FieldValue {
        guard node.kind == .mapping else {
            diagnostics.append(notAGroup(node, schema))
            return .absent
        }
        var rows: [FieldValue] = []
        for (key, value) in keyed(node) {
            guard value.kind == .mapping else {
                diagnostics.append(notAGroup(value, schema))
                continue
            }
            var values = [FieldValue](repeating: .absent, count: schema.fields.count)
            values[0] = .scalar(key.string)
            for (name, entry) in keyed(value) {
                if let slot = schema.slot(name.string.string), slot > 0 {
                    values[slot] = decode(entry, schema.fields[slot])
                } else {
                    diagnostics.append(unknownKey(name, in: [schema]))
                }
            }
            rows.append(.group(Record(schema: schema, values: values)))
        }
        return .list(rows)
    }

    private mutating func decodeScalar(_ node: FrontMatterNode, _ type: FieldType, _ field: Field)
        -> FieldValue
    {
        guard node.isScalar else {
            diagnostics.append(notAScalar(node, field))
            return .absent
        }
        if let fault = scalarFault(node, type, field) {
            diagnostics.append(fault)
            return .absent
        }
        return .scalar(node.string)
    }

    private mutating func requireKeys(
        of schema: Schema, in values: [FieldValue], at node: FrontMatterNode
    ) -> Bool {
        var complete = true
        for (slot, field) in schema.fields.enumerated() where field.isRequired && values[slot].isAbsent {
            complete = false
            // A key that is there and faulty was reported already.
            if !keyed(node).contains(where: { $0.key.string.string == field.name && !$0.value.isNull }) {
                diagnostics.append(missingKey(field, in: node, schema))
            }
        }
        return complete
    }

    private func keyed(_ node: FrontMatterNode) -> some Sequence<
        (key: FrontMatterNode, value: FrontMatterNode)
    > {
        node.entries.lazy.filter { $0.key.isScalar }.map { (key: $0.key, value: $0.value) }
    }
}

extension FieldType {
    /// Whether a choice has this word among its own.
    public func allows(_ word: String) -> Bool {
        if case .choice(let choices) = self { return choices.contains { $0.value == word } }
        return false
    }
}
