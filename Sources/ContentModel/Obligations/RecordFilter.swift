internal import Diagnostics

/// Picks the records of a kind that an obligation is about: those whose key has one of the values.
public struct RecordFilter: Sendable {
    /// `muc_do`, or behind a point a key of a group, where one of the groups has the value.
    public let path: String
    public let values: [String]

    init?(_ fields: Record) {
        guard let path = fields[FilterKey.key].scalar else { return nil }
        self.path = path.string
        values = fields[FilterKey.values].items.compactMap { $0.scalar?.string }
    }

    func admits(_ document: Document) -> Bool {
        document.values(at: path).contains { values.contains($0.string) }
    }
}

/// Keys of which a record must have one: `giay_to|truong_hop.giay_to`, mostly a single one.
public struct KeyChoice: Sendable {
    /// As the entry writes it.
    public let text: String
    let paths: [String]

    init(_ text: SourceString) {
        self.text = text.string
        paths = text.string.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    func isMet(by document: Document) -> Bool { paths.contains { document.isFilled($0) } }
}

extension Document {
    /// The scalars that the path leads to, those of all groups of a list.
    fileprivate func values(at path: String) -> [SourceString] {
        let parts = path.split(separator: ".").map(String.init)
        guard let first = parts.first else { return [] }
        for record in [fields, common] {
            guard let slot = record.schema.slot(first) else { continue }
            return record.values[slot].scalars(parts.dropFirst())
        }
        return []
    }
}

extension FieldValue {
    fileprivate func scalars(_ parts: ArraySlice<String>) -> [SourceString] {
        switch self {
        case .scalar(let text), .declaredNone(let text): [text]
        case .list(let items): items.flatMap { $0.scalars(parts) }
        case .group(let record):
            parts.first.flatMap(record.schema.slot).map {
                record.values[$0].scalars(parts.dropFirst())
            } ?? []
        case .absent, .markdown: []
        }
    }
}
