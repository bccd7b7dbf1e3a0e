extension Document {
    /// Whether the record says something under this key; of a list of groups, whether each of them does.
    /// `khong` says that there is none.
    ///
    /// - Parameter path: `trinh_tu`, `lanh_dao.tieu_su`; a key of the kind or of every record.
    func isFilled(_ path: String) -> Bool {
        let parts = path.split(separator: ".").map(String.init)
        guard let first = parts.first else { return false }
        for record in [fields, common] {
            guard let slot = record.schema.slot(first) else { continue }
            return record.values[slot].isFilled(parts.dropFirst())
        }
        return false
    }

    /// The names of those groups of a list that lack the key; none where the path leads to no list.
    func itemsLacking(_ path: String) -> [String] {
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count > 1, let slot = fields.schema.slot(parts[0]) else { return [] }
        guard case .list(let items) = fields.values[slot] else { return [] }
        return items.filter { !$0.isFilled(parts.dropFirst()) }.compactMap { $0.group?.ownName }
    }

    /// What a page prints before the value of the key.
    func label(of path: String) -> String? {
        name.kind.field(at: path)?.label
    }
}

extension ContentKind {
    /// The key that the path leads to; nil where there is none.
    func field(at path: String) -> Field? {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return schema.field(at: parts[...]) ?? CommonKey.schema.field(at: parts[...])
    }
}

extension Schema {
    fileprivate func field(at parts: ArraySlice<String>) -> Field? {
        guard let first = parts.first, let slot = slot(first) else { return nil }
        let rest = parts.dropFirst()
        return rest.isEmpty ? fields[slot] : fields[slot].type.innerSchema?.field(at: rest)
    }
}

extension Record {
    /// What a group calls itself: a unit's name, a leader's.
    fileprivate var ownName: String? {
        let named = ["ten", "ho_ten"].compactMap { schema.slot($0) } + [0]
        return named.lazy.compactMap { self.values[$0].scalar?.string }.first
    }
}

extension FieldValue {
    fileprivate func isFilled(_ parts: ArraySlice<String>) -> Bool {
        switch self {
        case .absent: false
        case .declaredNone: true
        case .scalar(let text): !text.isEmpty
        case .markdown(let text): !text.document.isEmpty
        case .list(let items): !items.isEmpty && items.allSatisfy { $0.isFilled(parts) }
        case .group(let record):
            parts.first.map { name in
                record.schema.slot(name).map { record.values[$0].isFilled(parts.dropFirst()) } ?? false
            } ?? true
        }
    }
}
