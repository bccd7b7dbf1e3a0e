internal import Diagnostics
internal import Schedule

/// Every visible document of `van-ban/` with its ties and its validity; ties that only one side records are
/// known to both.
public struct DocumentRegistry: Sendable {
    /// The newest first; illustrative ones last.
    public let all: [LegalDocument]
    /// Parts of the list: by kind in alphabetical order, by year of issue with the newest first.
    public let byKind: [DocumentGroup]
    public let byYear: [DocumentGroup]
    private let documents: [String: LegalDocument]
    let numbers: NumberIndex

    init(_ records: [Document], on day: CalendarDate) {
        let lineages = Self.lineages(of: records)
        let facts = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let made = records.map { record in
            let lineage = lineages[record.id] ?? Lineage()
            return LegalDocument(
                record, lineage, validity: Validity(record, lineage, among: facts, on: day))
        }
        documents = Dictionary(made.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        all = made.sorted { one, other in
            if one.isIllustrative != other.isIllustrative { return other.isIllustrative }
            let (first, second) = (one.orderText, other.orderText)
            return first != second ? first > second : precedesByBytes(one.id, other.id)
        }
        byKind = DocumentGroup.kinds(of: all)
        byYear = DocumentGroup.years(of: all)
        numbers = NumberIndex(made)
    }

    public subscript(id: String) -> LegalDocument? { documents[id] }

    public var isEmpty: Bool { documents.isEmpty }

    /// What holds in the place of a document that was replaced: its successors, or theirs where those were
    /// replaced as well. Empty where nobody recorded one.
    public func successors(of document: LegalDocument) -> [LegalDocument] {
        var seen: Set<String> = [document.id]
        var found: [LegalDocument] = []
        var waiting = Array(document.replacedBy.reversed())
        while let id = waiting.popLast() {
            guard seen.insert(id).inserted, let next = documents[id] else { continue }
            if next.validity.isOver, !next.replacedBy.isEmpty {
                waiting += next.replacedBy.reversed()
            } else {
                found.append(next)
            }
        }
        return found
    }

    private static func lineages(of records: [Document]) -> [String: Lineage] {
        var lineages: [String: Lineage] = [:]
        for record in records {
            // A document that names itself is reported, and changes nothing.
            for other in record.identifiers(DocumentKey.replaces) where other != record.id {
                lineages[record.id, default: Lineage()].replaces.insert(other)
                lineages[other, default: Lineage()].replacedBy.insert(record.id)
            }
            for other in record.identifiers(DocumentKey.replacedBy) where other != record.id {
                lineages[record.id, default: Lineage()].replacedBy.insert(other)
                lineages[other, default: Lineage()].replaces.insert(record.id)
            }
            for other in record.identifiers(DocumentKey.amends) where other != record.id {
                lineages[record.id, default: Lineage()].amends.insert(other)
                lineages[other, default: Lineage()].amendedBy.insert(record.id)
            }
        }
        return lineages
    }
}

extension Validity {
    /// The document's own end comes first; without one it ends where the first of its successors begins.
    init(
        _ document: Document, _ lineage: Lineage, among records: [String: Document], on day: CalendarDate
    ) {
        let successors = lineage.replacedBy.compactMap { records[$0] }.filter { $0.hasBegun(by: day) }
        let effective = document.date(DocumentKey.effective)
        if let end = document.date(DocumentKey.expired) {
            if end <= day {
                self.init(kind: lineage.replacedBy.isEmpty ? .expired : .replaced, since: end)
                return
            }
        } else if !successors.isEmpty {
            self.init(
                kind: .replaced, since: successors.compactMap { $0.date(DocumentKey.effective) }.min())
            return
        }
        let begins = lineage.replacedBy.compactMap { records[$0]?.date(DocumentKey.effective) }.min()
        let end = document.date(DocumentKey.expired) ?? begins
        if let effective, effective > day {
            self.init(kind: .notYet, since: effective, end: end)
        } else if lineage.amendedBy.contains(where: { records[$0]?.hasBegun(by: day) ?? false }) {
            self.init(kind: .amended, since: effective, end: end)
        } else {
            self.init(kind: effective == nil ? .unknown : .inForce, since: effective, end: end)
        }
    }
}

extension Document {
    /// Of a document: whether it had taken effect by the day; one without dates is taken to have.
    fileprivate func hasBegun(by day: CalendarDate) -> Bool {
        (date(DocumentKey.effective) ?? date(DocumentKey.issued)).map { $0 <= day } ?? true
    }
}
