/// Compares what the ledger says of a record before and after, key by key.
struct ValueComparison {
    let record: RecordName
    let names: LedgerNames
    private(set) var changes: [FieldChange] = []

    init(_ record: RecordName, _ names: LedgerNames) {
        self.record = record
        self.names = names
    }

    /// - Parameter skipped: keys of this level that are told in another way.
    mutating func compare(
        _ old: LedgerValue, _ new: LedgerValue, as schema: Schema, under labels: [String] = [],
        skipping skipped: Set<String> = []
    ) {
        var keys = schema.fields.map(\.name)
        // A key that the schema has no more is still known to the ledger.
        let known = Set(keys)
        keys += (old.members + new.members).map(\.key).filter { !known.contains($0) }
        var seen = skipped
        for key in keys where seen.insert(key).inserted {
            let (before, after) = (old[key], new[key])
            if before == after { continue }
            let field = schema.slot(key).map { schema.fields[$0] } ?? .optional(key, .text, key)
            compare(before, after, field, labels + [field.label])
        }
    }

    private mutating func compare(
        _ old: LedgerValue?, _ new: LedgerValue?, _ field: Field, _ labels: [String]
    ) {
        switch field.type {
        case .list(.group(let schema)), .table(let schema):
            compareItems(old?.items ?? [], new?.items ?? [], schema, field, labels)
        case .group(let schema) where !isFlat(old) || !isFlat(new):
            compare(old ?? .empty, new ?? .empty, as: schema, under: labels)
        default:
            note(
                labels, old.map { names.words($0, field, of: record) },
                new.map { names.words($0, field, of: record) })
        }
    }

    /// Groups in a list are told apart by the value of their first key; without one, by their place.
    private mutating func compareItems(
        _ old: [LedgerValue], _ new: [LedgerValue], _ schema: Schema, _ field: Field, _ labels: [String]
    ) {
        let (before, after) = (keyed(old, schema), keyed(new, schema))
        let known = Dictionary(before, uniquingKeysWith: { first, _ in first })
        let kept = Set(after.map(\.key))
        let gone = before.filter { !kept.contains($0.key) }
        let new = after.filter { known[$0.key] == nil }
        for (key, item) in after {
            if let older = known[key], older != item { compareItem(older, item, key, schema, labels) }
        }
        // One for one: a number that was changed is one line, not two.
        if gone.count == 1, new.count == 1, gone[0].value.members.count == new[0].value.members.count {
            return note(labels, words(gone[0].value, schema), words(new[0].value, schema))
        }
        for (key, item) in new { compareItem(nil, item, key, schema, labels) }
        for (key, item) in gone { compareItem(item, nil, key, schema, labels) }
    }

    private mutating func compareItem(
        _ old: LedgerValue?, _ new: LedgerValue?, _ key: ItemKey, _ schema: Schema, _ labels: [String]
    ) {
        let name = key.name.map { names.words(.text($0), schema.fields[0], of: record) }
        let labels = labels + (name.map { [$0] } ?? [])
        let rest = { (item: LedgerValue) in
            item.members.filter { key.name == nil || $0.key != schema.fields[0].name }
        }
        guard let old, let new else {
            // The whole item, as it was or is; its name stands in the label, if anything is left to say.
            let item = (old ?? new).map { $0.members.count > 1 ? LedgerValue.group(rest($0)) : $0 }
            let words = item.map { self.words($0, schema) }
            let place = (old ?? new).map { $0.members.count > 1 } ?? false ? labels : labels.dropLast(1)
            return note(Array(place), old == nil ? nil : words, new == nil ? nil : words)
        }
        let keys = Set((rest(old) + rest(new)).map(\.key))
        let isSingle = keys.count == 1 && isFlat(old) && isFlat(new)
        guard isSingle, let key = keys.first, let field = schema.slot(key).map({ schema.fields[$0] }) else {
            return compare(old, new, as: schema, under: labels)
        }
        note(
            labels, old[key].map { names.words($0, field, of: record) },
            new[key].map { names.words($0, field, of: record) })
    }

    private func words(_ item: LedgerValue, _ schema: Schema) -> String {
        names.words(item, .optional("", .group(schema), ""), of: record)
    }

    private mutating func note(_ labels: [String], _ old: String?, _ new: String?) {
        changes.append(FieldChange(labels.joined(separator: " › "), old, new))
    }
}

/// Whether a group holds single values only, which read as one: a number and what it counts.
private func isFlat(_ value: LedgerValue?) -> Bool {
    value?.members.allSatisfy { $0.value.text != nil } ?? true
}

/// What tells an item of a list apart from the others.
private struct ItemKey: Hashable {
    /// The value of the first key; nil where the item has none.
    let name: String?
    /// How many items before it have the same name.
    let repetition: Int
}

private func keyed(_ items: [LedgerValue], _ schema: Schema) -> [(key: ItemKey, value: LedgerValue)] {
    var counts: [String?: Int] = [:]
    return items.map { item in
        let name = schema.fields.first.flatMap { item[$0.name]?.text }
        defer { counts[name, default: 0] += 1 }
        return (ItemKey(name: name, repetition: counts[name, default: 0]), item)
    }
}
