internal import Diagnostics
internal import Schedule
internal import VietnameseText

extension ReadSite {
    /// What must stand nowhere in the published site: titles, numbers, addresses and attachments of the
    /// records that are embargoed on its day.
    ///
    /// Left out are words that would be found though nobody told anything: those of a visible record, those
    /// that the site says of every record, and codes too short to be told apart (`1`).
    public var withheldTerms: [WithheldTerm] {
        let withheld = embargoed
        guard !withheld.isEmpty else { return [] }
        var said = Set(visible.flatMap { $0.namingTexts.map(Told.init) })
        let words = SchemaName.formWords.map(folded)
        for place in [TermPlace.anywhere, .word, .alone] {
            said.formUnion(words.map { Told(text: $0, place: place) })
        }
        let terms = withheld.flatMap { document, until in
            document.namingTexts.filter(\.isTelling).map {
                (
                    Told($0),
                    WithheldTerm(
                        kind: $0.kind, text: $0.text, place: $0.place, record: document.path,
                        until: until.string)
                )
            }
        }
        return terms.filter { said.insert($0.0).inserted }.map(\.1)
    }

    /// The records that are withheld on the day, each with the moment, as it is written, until which it is.
    var embargoed: [(Document, until: SourceString)] {
        documents.compactMap { document in embargo(of: document).map { (document, until: $0) } }
    }

    /// The moment until which a record is withheld, by itself or with its plan; nil where it is not.
    private func embargo(of document: Document) -> SourceString? {
        if let own = document.embargo(on: day) { return own }
        guard document.name.kind == .task, let plan = document.name.parent else { return nil }
        return lookup.document(.plan, plan)?.embargo(on: day)
    }
}

/// Words in a place, whatever their case and marks.
private struct Told: Hashable {
    let text: String
    let place: TermPlace

    init(text: String, place: TermPlace) {
        self.text = text
        self.place = place
    }

    init(_ naming: NamingText) { self.init(text: folded(naming.text), place: naming.place) }
}

extension Document {
    fileprivate func embargo(on day: CalendarDate) -> SourceString? {
        guard let text = self[common: .embargo].scalar, let time = Timestamp(text),
            time > Timestamp(startOf: day)
        else { return nil }
        return text
    }
}
