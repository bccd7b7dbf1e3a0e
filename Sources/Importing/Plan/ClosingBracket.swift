internal import Schedule

/// Who and when in brackets at the end of a sentence, without labels: `… (Văn phòng Sở chủ trì, Thanh tra
/// phối hợp; hoàn thành trước 30/4/2025)`.
struct ClosingBracket {
    /// What stands before the bracket.
    let text: String
    private(set) var leads: [Mention] = []
    private(set) var supporters: [Mention] = []
    private(set) var deadline: DeadlineText?

    /// nil where there is no such bracket, or one that says anything else as well.
    init?(_ whole: String, _ names: UnitNames, _ years: PlanYears) {
        let sentence = whole.withoutEnd()
        guard sentence.hasSuffix(")"), let open = Self.opening(of: sentence), open > sentence.startIndex
        else {
            return nil
        }
        text = sentence[..<open].trimmed()
        let inner = sentence[sentence.index(after: open)...].dropLast()
        for piece in inner.split(separator: ";") {
            guard read(piece.trimmed(), names, years) else { return nil }
        }
        // A ministry in brackets is whose programme it is, unless no unit of the agency is known at all.
        let isKnown = (leads + supporters).contains { $0.id != nil }
        guard !leads.isEmpty, isKnown || names.isEmpty || deadline != nil else { return nil }
    }

    private static func opening(of sentence: String) -> String.Index? {
        var depth = 0
        for index in sentence.indices.reversed() {
            if sentence[index] == ")" { depth += 1 }
            if sentence[index] == "(" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    private mutating func read(_ piece: String, _ names: UnitNames, _ years: PlanYears) -> Bool {
        if let labelled = LabelledText(piece) {
            switch labelled.label {
            case .deadline: return readDeadline(labelled.value, years)
            case .lead, .assigned: return readParties(labelled.value, names, years, asSupport: false)
            case .support: return readParties(labelled.value, names, years, asSupport: true)
            case .product, .goal, .work, .note, .funding: return false
            }
        }
        return readDeadline(piece, years) || readParties(piece, names, years, asSupport: false)
    }

    private mutating func readDeadline(_ text: String, _ years: PlanYears) -> Bool {
        var text = text
        for before in ["hoàn thành", "Hoàn thành", "thực hiện", "xong", "trình", "thời gian"]
        where text.hasPrefix(before + " ") {
            text = text.dropFirst(before.count).trimmed()
        }
        guard deadline == nil, let phrase = readable(text, in: years) else { return false }
        deadline = DeadlineText([capitalized(phrase)], in: years)
        return deadline != nil
    }

    /// `Công đoàn Sở vận động`: a few words on what they do; "đã ban hành" tells of something else.
    private static func isVerb(_ rest: String) -> Bool {
        let words = rest.split(separator: " ")
        return words.count <= 3 && rest.first?.isLowercase == true && !rest.contains(where: \.isNumber)
            && !["đã", "được", "cũ", "nay", "trước", "trực"].contains(words[0])
    }

    /// Units, and behind a comma their deadline: `Văn phòng Sở, trước 30/4/2025`.
    private mutating func readParties(
        _ piece: String, _ names: UnitNames, _ years: PlanYears, asSupport: Bool
    ) -> Bool {
        let found = PartyScan.read(piece, names, isWholeText: true, asSupport: asSupport, knownOnly: true)
        let wider = PartyScan.read(piece, names, isWholeText: true, asSupport: asSupport)
        var best =
            wider.end == piece.endIndex && (wider.isExplicit || !found.leads.isEmpty) ? wider : found
        if best.leads.isEmpty, best.supporters.isEmpty {
            // "Công đoàn Sở vận động": a body that the site does not know, and what it does.
            best = PartyScan.read(piece, names, isWholeText: false)
            guard best.end < piece.endIndex else { return false }
        }
        guard !(best.leads + best.supporters).isEmpty else { return false }
        let rest = piece[best.end...].trimming(".,;:– ")
        guard rest.isEmpty || readDeadline(rest, years) || Self.isVerb(rest) else { return false }
        leads += best.leads
        supporters += best.supporters
        return true
    }
}
