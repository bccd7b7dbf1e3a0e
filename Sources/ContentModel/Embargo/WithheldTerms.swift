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
        let withheld = documents.compactMap { document in
            embargo(of: document).map { (document, until: $0.string) }
        }
        guard !withheld.isEmpty else { return [] }
        var said = Set(visible.flatMap { $0.namingTexts.map { folded($0.text) } })
        said.formUnion(ContentKind.allCases.flatMap(\.words).map(folded))
        let terms = withheld.flatMap { document, until in
            document.namingTexts.filter(\.isTelling).map {
                WithheldTerm(kind: $0.kind, text: $0.text, record: document.path, until: until)
            }
        }
        return terms.filter { said.insert(folded($0.text)).inserted }
    }

    /// The moment until which a record is withheld, by itself or with its plan; nil where it is not.
    private func embargo(of document: Document) -> SourceString? {
        if let own = document.embargo(on: day) { return own }
        guard document.name.kind == .task, let plan = document.name.parent else { return nil }
        return lookup.document(.plan, plan)?.embargo(on: day)
    }
}

private struct NamingText {
    let kind: WithheldTerm.Kind
    let text: String

    init(_ kind: WithheldTerm.Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// A title of one word is said everywhere, and a code without a digit is none yet (`/KH-SCT`).
    var isTelling: Bool {
        switch kind {
        case .title: text.utf8.count >= 6 && text.contains(" ")
        case .number: text.utf8.count >= 5 && text.utf8.contains { (0x30...0x39).contains($0) }
        case .address, .file: text.utf8.count >= 6
        }
    }
}

extension Document {
    fileprivate func embargo(on day: CalendarDate) -> SourceString? {
        guard let text = self[common: .embargo].scalar, let time = Timestamp(text),
            time > Timestamp(startOf: day)
        else { return nil }
        return text
    }

    fileprivate var namingTexts: [NamingText] {
        let titles = texts(named: ["ten", "tieu_de", "trich_yeu"]).map { NamingText(.title, $0) }
        let numbers = texts(named: ["so_ky_hieu", "ma", "ma_day_du"]).map { NamingText(.number, $0) }
        let route = name.route.split(separator: "/").joined(separator: "/")
        // By itself an id is told apart by its hyphens; `cap-phep` alone may be anything.
        let isDistinct = id.utf8.count(where: { $0 == UInt8(ascii: "-") }) > 1
        let addresses = (isDistinct ? [route, id] : [route]).map { NamingText(.address, $0) }
        let files = self[common: .attachments].items.compactMap(\.scalar?.string)
        return titles + numbers + addresses + files.map { NamingText(.file, $0) }
    }

    private func texts(named names: [String]) -> [String] {
        names.compactMap { fields.schema.slot($0) }.compactMap { fields.values[$0].scalar?.string }
    }
}

extension ContentKind {
    /// What pages say of every record of the kind.
    fileprivate var words: [String] { [label] + schema.fields.map(\.label) }
}
