internal import VietnameseText

/// The documents of one kind, or of one year of issue.
public struct DocumentGroup: Sendable {
    /// As a part of an address: `nghi-dinh`, `2025`.
    public let key: String
    /// "Nghị định", "2025"
    public let label: String
    /// In the order of the whole list.
    public let documents: [LegalDocument]

    /// Spellings that differ in case alone are one kind; those without a kind are in none.
    static func kinds(of documents: [LegalDocument]) -> [DocumentGroup] {
        let kinds = Dictionary(grouping: documents) { $0.kindSlug ?? "" }
        return kinds.filter { !$0.key.isEmpty }.map { key, members in
            DocumentGroup(key: key, label: members.first?.kind ?? key, documents: members)
        }.sorted { $0.key < $1.key }.sortedAlphabetically { $0.label }
    }

    /// Those whose year is not known are in none.
    static func years(of documents: [LegalDocument]) -> [DocumentGroup] {
        let years = Dictionary(grouping: documents) { $0.year ?? 0 }
        return years.filter { $0.key > 0 }.sorted { $0.key > $1.key }.map { year, members in
            DocumentGroup(key: "\(year)", label: "\(year)", documents: members)
        }
    }
}
