/// Who does the work in a sentence of its own behind the work itself: `…. Giao Phòng Pháp chế thực hiện.`,
/// `…. Nhiệm vụ này do Văn phòng chủ trì, …`, `…; giao Thanh tra phối hợp Văn phòng thực hiện`.
struct LaterSentence {
    let leads: [Mention]
    let supporters: [Mention]

    private static let verbs = [
        "thuc hien", "chiu trach nhiem", "tham muu", "dam nhiem", "phu trach", "trien khai", "theo doi",
        "to chuc thuc hien", "lam dau moi",
    ]

    /// nil where no sentence but the first says so.
    init?(_ text: String, _ names: UnitNames) {
        for start in text.ranges(of: /[.;]\s+/).map(\.upperBound) {
            let sentence = Self.withoutSubject(text[start...])
            let found = PartyScan.read(sentence, names, isWholeText: false, knownOnly: true)
            guard found.leads.contains(where: { $0.id != nil }) else { continue }
            let words = plainWords(sentence)
            let rest = plainWords(sentence[found.end...])
            let isGiven = words.hasPrefix("giao ") || words.hasPrefix("do ")
            guard isGiven || found.isExplicit || Self.verbs.contains(where: rest.hasPrefix) else { continue }
            leads = found.leads
            supporters = found.supporters
            return
        }
        return nil
    }

    private static func withoutSubject(_ text: Substring) -> String {
        for subject in ["Nhiệm vụ này ", "Nội dung này ", "Việc này ", "Công việc này "]
        where text.hasPrefix(subject) {
            return String(text.dropFirst(subject.count))
        }
        if let first = text.first, first.isLowercase, text.hasPrefix("giao ") {
            return "Giao" + text.dropFirst(4)
        }
        return String(text)
    }
}
