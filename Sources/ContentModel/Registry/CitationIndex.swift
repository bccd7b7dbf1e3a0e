public import Diagnostics
internal import Schedule

/// Who cites what: by document, and by record those grounds that are no longer law.
public struct CitationIndex: Sendable {
    private var byDocument: [String: [Citation]] = [:]
    /// The first document that a citation in words names.
    private var namedInWords: [String: String] = [:]
    private var changedGrounds: [ContentPath: [String]] = [:]

    /// - Parameter documents: the visible records, in the order in which they are to be listed.
    init(
        _ documents: [Document], obligations: SiteDocument?, _ registry: DocumentRegistry,
        on day: CalendarDate, plan: (String) -> Document?
    ) {
        guard !registry.isEmpty else { return }
        var names = CitedNames(registry)
        for document in documents {
            let owner = document.name.kind == .task ? document.name.parent.flatMap(plan) : document
            let isCurrent = (owner ?? document).speaksOfToday(on: day)
            for record in [document.fields, document.common] {
                take(record, of: document, at: document.path, isCurrent: isCurrent, day, &names)
            }
            takeLinks(of: document, isCurrent: isCurrent, registry)
        }
        if let obligations {
            for record in obligations.records {
                take(record, of: nil, at: obligations.path, isCurrent: true, day, &names)
            }
        }
        namedInWords = names.inWords
        collectChangedGrounds(registry)
    }

    /// The id of the first document that a citation in words names, of those citations that records have.
    public func document(namedIn words: String) -> String? { namedInWords[words] }

    /// Every place that names the document.
    public func citations(of document: LegalDocument) -> [Citation] { byDocument[document.id] ?? [] }

    /// Of a current record: the ids of its grounds that are no longer law, each once.
    public func changedGrounds(of path: ContentPath) -> [String] { changedGrounds[path] ?? [] }

    /// Every place that rests on a document that is no longer law.
    func outdated(in registry: DocumentRegistry) -> [(citation: Citation, document: LegalDocument)] {
        registry.all.filter(\.validity.isOver).flatMap { document in
            citations(of: document)
                .filter { $0.needsCurrentGround && !tellsOfChange($0, document, registry) }
                .map { ($0, document) }
        }
    }

    /// Whether the texts of the record lead to what came in the document's place as well.
    private func tellsOfChange(
        _ citation: Citation, _ document: LegalDocument, _ registry: DocumentRegistry
    ) -> Bool {
        guard citation.role == .text else { return false }
        return registry.successors(of: document).contains { successor in
            citations(of: successor).contains { $0.path == citation.path && $0.role == .text }
        }
    }

    private mutating func takeLinks(
        of record: Document, isCurrent: Bool, _ registry: DocumentRegistry
    ) {
        // What documents say of one another is no ground of theirs.
        let role: Citation.Role = record.name.kind == .document ? .lineage : .text
        walkLinkedDocuments(record) { id, place in
            guard registry[id] != nil else { return }
            byDocument[id, default: []].append(
                Citation(
                    document: id, path: record.path, record: record, field: Citation.textField, role: role,
                    isCurrent: isCurrent, text: place))
        }
    }

    private mutating func collectChangedGrounds(_ registry: DocumentRegistry) {
        for (citation, document) in outdated(in: registry)
        where !changedGrounds(of: citation.path).contains(document.id) {
            changedGrounds[citation.path, default: []].append(document.id)
        }
    }

    private mutating func take(
        _ record: Record, of document: Document?, at path: ContentPath, isCurrent: Bool,
        _ day: CalendarDate, _ names: inout CitedNames
    ) {
        walkCitations(record) { text, isWords, field, group in
            for id in names.documents(in: text, isWords: isWords) {
                byDocument[id, default: []].append(
                    Citation(
                        document: id, path: path, record: document, field: field,
                        role: Citation.Role(field, in: group, of: document),
                        isCurrent: isCurrent && !group.hasEnded(by: day), text: text))
            }
        }
    }
}

/// The documents that texts name; a text that many records have is read once.
private struct CitedNames {
    private let registry: DocumentRegistry
    private var known: [String: [String]] = [:]

    init(_ registry: DocumentRegistry) { self.registry = registry }

    var inWords: [String: String] { known.compactMapValues(\.first) }

    mutating func documents(in text: SourceString, isWords: Bool) -> [String] {
        let string = text.string
        guard isWords else { return registry[string].map { [$0.id] } ?? [] }
        guard string.utf8.contains(UInt8(ascii: "/")) else { return [] }
        if let documents = known[string] { return documents }
        let documents = registry.numbers.documents(in: string)
        known[string] = documents
        return documents
    }
}

extension Record {
    /// Of a temporary regime: whether it is over.
    fileprivate func hasEnded(by day: CalendarDate) -> Bool {
        guard schema === TemporaryKey.schema else { return false }
        return self[TemporaryKey.until].scalar.flatMap { CalendarDate($0) }.map { $0 < day } ?? false
    }
}
