internal import Diagnostics
internal import Schedule

/// When the document was issued that a value cites: of a record its own date, of a citation in words the
/// first date in it ("Thông báo số 12/TB-STTTT ngày 25/3/2026"). nil where neither says.
func decisionDate(of citation: FieldValue, document: (String) -> Document?) -> CalendarDate? {
    if let id = citation.scalar {
        return document(id.string)?[DocumentKey.issued].scalar.flatMap { CalendarDate($0) }
    }
    return citation.group?[CitationKey.title].scalar.flatMap { citedDate(in: $0.string) }
}

/// The first date of a text: `25/3/2026`, `25 tháng 3 năm 2026`.
func citedDate(in text: String) -> CalendarDate? {
    let words = text.split { $0.isWhitespace || ",;.()".contains($0) }
    for (index, word) in words.enumerated() {
        let figures = word.split(separator: "/", omittingEmptySubsequences: false)
        if figures.count == 3, let date = date(figures[0], figures[1], figures[2]) { return date }
        guard words.indices.contains(index + 4), words[index + 1] == "tháng", words[index + 3] == "năm" else {
            continue
        }
        if let date = date(word, words[index + 2], words[index + 4]) { return date }
    }
    return nil
}

private func date(_ day: Substring, _ month: Substring, _ year: Substring) -> CalendarDate? {
    guard year.count == 4, let day = Int(day), let month = Int(month), let year = Int(year) else {
        return nil
    }
    return CalendarDate(year: year, month: month, day: day)
}
