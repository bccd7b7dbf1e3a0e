public import Diagnostics
public import Schedule
internal import VietnameseText

/// A document of `van-ban/` with what others say of it.
public final class LegalDocument: Sendable {
    public let document: Document
    public let validity: Validity
    /// The ids of the documents that took its place, that it took the place of, that it changes, that change
    /// it: what it says itself and what they say, each once, in the order of the ids.
    public let replacedBy: [String]
    public let replaces: [String]
    public let amends: [String]
    public let amendedBy: [String]

    init(_ document: Document, _ lineage: Lineage, validity: Validity) {
        self.document = document
        self.validity = validity
        replacedBy = lineage.replacedBy.sorted(by: precedesByBytes)
        replaces = lineage.replaces.sorted(by: precedesByBytes)
        amends = lineage.amends.sorted(by: precedesByBytes)
        amendedBy = lineage.amendedBy.sorted(by: precedesByBytes)
    }

    public var id: String { document.id }
    public var number: String { document[DocumentKey.number].scalar?.string ?? id }
    public var kind: String? { document[DocumentKey.kind].scalar?.string }
    public var isIllustrative: Bool { document[common: .illustrative].isTrue }

    /// The kind as a part of an address: `nghi-dinh`.
    public var kindSlug: String? { kind.map { slug(of: $0) } }

    /// "Nghị định số 63/2010/NĐ-CP"
    public var name: String { kind.map { "\($0) số \(number)" } ?? number }

    /// nil where it is left out or known not to be known (`chua-ro`).
    public var subject: SourceString? {
        document[DocumentKey.subject].scalar.flatMap { $0 == "chua-ro" ? nil : $0 }
    }

    /// What places it in a list: its day of issue, of effect, or the year in its number.
    var orderText: String {
        if !issuedText.isEmpty { return issuedText }
        return document[DocumentKey.effective].scalar?.string ?? year.map { "\($0)" } ?? ""
    }

    /// `2010-06-08`, `2010-06` or empty.
    var issuedText: String { document[DocumentKey.issued].scalar?.string ?? "" }

    /// The year of issue, else the one that stands in the number.
    public var year: Int? { Int(issuedText.prefix(4)) ?? DocumentNumber(number)?.year }

    public var effective: CalendarDate? { document.date(DocumentKey.effective) }

    /// The first day on which it is no longer law, as the document's own record has it.
    public var expired: CalendarDate? { document.date(DocumentKey.expired) }
}

/// What ties a document to others.
struct Lineage {
    var replacedBy: Set<String> = []
    var replaces: Set<String> = []
    var amends: Set<String> = []
    var amendedBy: Set<String> = []
}

extension Document {
    func date<Key: SchemaKey>(_ key: Key) -> CalendarDate? { self[key].scalar.flatMap { CalendarDate($0) } }

    /// The ids that a list of references names.
    func identifiers<Key: SchemaKey>(_ key: Key) -> [String] {
        self[key].items.compactMap { $0.scalar?.string }
    }
}
