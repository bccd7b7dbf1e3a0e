internal import Templates

/// What a page says of itself in Dublin Core: the terms that TT 24/2011/TT-BTTTT asks for, and the rest that
/// is known. A term with several values is written once, its values parted by ";".
struct DublinCore: Sendable {
    var title: String
    var creators: [String] = []
    /// ISO 8601: `2026-01-15`.
    var date: String?
    var description: String?
    /// The agency that issued what the page is about.
    var publishers: [String] = []
    var identifiers: [String] = []
    var subjects: [String] = []
    /// What the record is: "Thủ tục hành chính", "Nghị định".
    var type: String?

    init(title: String) { self.title = title }

    var terms: [DublinCoreTerm] {
        let written: [(String, [String])] = [
            ("title", [title]), ("creator", creators), ("date", [date].compactMap { $0 }),
            ("description", [description].compactMap { $0 }), ("publisher", publishers),
            ("identifier", identifiers), ("subject", subjects), ("type", [type].compactMap { $0 }),
        ]
        let filled = written.map { ($0, $1.filter { !$0.isEmpty }) }.filter { !$1.isEmpty }
        return (filled + [("language", ["vi"])])
            .map { DublinCoreTerm(name: "DC." + $0, value: $1.joined(separator: "; ")) }
    }
}

struct DublinCoreTerm: Sendable {
    /// `DC.title`
    let name: String
    let value: String
}

let dublinCoreView = View<DublinCoreTerm>(
    "sieu_du_lieu",
    [
        .text("ten") { term, _ in term.name },
        .text("gia_tri") { term, _ in term.value },
    ])
