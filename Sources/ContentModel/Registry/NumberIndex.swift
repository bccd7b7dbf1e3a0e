internal import Diagnostics
internal import VietnameseText

/// Finds registered documents in citations in words: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018", "NĐ
/// 61/2018".
///
/// A number alone is not enough where numbers restart each year and in each office: without a year in the
/// symbol, the year of issue has to stand in the citation; a local document is not taken for that of another
/// province. What stays in doubt is not found.
struct NumberIndex: Sendable {
    private struct Entry {
        let id: String
        let number: DocumentNumber
        let year: Int?
        /// The last two words of the issuer, folded: "gia lai".
        let place: String?
    }

    private var bySymbol: [DocumentNumber: [Entry]] = [:]
    private var byKind: [DocumentNumber: [(kind: String, entry: Entry)]] = [:]

    init(_ documents: [LegalDocument]) {
        for document in documents {
            guard let number = DocumentNumber(document.number) else { continue }
            let issuer = document.document[DocumentKey.issuer].scalar.map { folded($0.string) }
            let words = issuer.map { $0.split(separator: " ").suffix(2).joined(separator: " ") }
            let entry = Entry(id: document.id, number: number, year: document.year, place: words)
            bySymbol[number, default: []].append(entry)
            if let year = number.year, number.isCentral, let kind = number.kindCode,
                let short = DocumentNumber(folded: "\(number.figure)/\(year)")
            {
                byKind[short, default: []].append((kind, entry))
            }
        }
    }

    /// The ids of the documents that the text names, in its order, each once; not those that it names only
    /// as replaced or repealed by another.
    func documents(in text: String) -> [String] {
        let words = CitationWords(text)
        var found: [String] = []
        var start = 0
        for index in words.words.indices where words.words[index].contains("/") {
            guard let id = document(at: index, in: words) else { continue }
            let isMentionOnly = !found.isEmpty && words.sayReplaced(start..<index)
            if !isMentionOnly, !found.contains(id) { found.append(id) }
            start = index + 1
        }
        return found
    }

    private func document(at index: Int, in words: CitationWords) -> String? {
        guard let number = DocumentNumber(folded: words.words[index]) else { return nil }
        if number.symbol.isEmpty {
            let kind = words.kindCode(before: index)
            let entries = (byKind[number] ?? []).filter { $0.kind == kind }
            return entries.count == 1 ? entries[0].entry.id : nil
        }
        let entries = (bySymbol[number] ?? []).filter { isMeant($0, by: words) }
        return entries.count == 1 ? entries[0].id : nil
    }

    private func isMeant(_ entry: Entry, by words: CitationWords) -> Bool {
        if entry.number.year == nil {
            guard let year = entry.year, words.name(year) else { return false }
        }
        guard !entry.number.isCentral, let place = entry.place, words.namePlace else { return true }
        return words.text.contains(place)
    }
}
