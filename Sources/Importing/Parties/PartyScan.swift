/// Reads who does a piece of work: `Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn …`.
struct PartyScan {
    private let text: String
    private let tokens: [Token]
    private let names: UnitNames
    private let isWholeText: Bool
    private var index = 0
    private var isSupport = false
    /// How many leads were named when "chủ trì" was read.
    private var leadsBeforeRole: Int?
    private var isInList = false
    /// Whether a name had "(chủ trì)" behind it: names without it help.
    private var hasMarkedLead = false
    /// Whether names that the site does not know are left alone.
    private var knownOnly = false
    private var result: Assignments

    /// - Parameter isWholeText: whether the text is names alone, as in a cell or behind a label.
    static func read(
        _ text: String, _ names: UnitNames, isWholeText: Bool, asSupport: Bool = false,
        knownOnly: Bool = false
    ) -> Assignments {
        var scan = PartyScan(text, names, isWholeText)
        scan.knownOnly = knownOnly
        scan.isSupport = asSupport
        scan.run()
        return scan.result
    }

    private init(_ text: String, _ names: UnitNames, _ isWholeText: Bool) {
        self.text = text
        self.names = names
        self.isWholeText = isWholeText
        tokens = Importing.tokens(of: text)
        result = Assignments(end: text.startIndex)
    }

    private mutating func run() {
        while skip(["giao"]) || skip(["cho"]) || skip(["do"]) {}
        while index < tokens.count {
            if index > 0, stopsSentence { break }
            guard party() || role() || connector() else { break }
        }
        let name = GenericName(tokens: tokens, isWholeText: false)
        result.isBeforeVerb = index > 0 && index < tokens.count && name.hasVerb(at: index)
        result.end = index < tokens.count ? tokens[index].range.lowerBound : text.endIndex
    }

    /// In a sentence the list of names ends with its full stop.
    private var stopsSentence: Bool {
        !isWholeText && [".", ":"].contains(tokens[index].folded) && !followsAbbreviation
    }

    private var followsAbbreviation: Bool {
        index > 0 && tokens[index - 1].isAllCaps && tokens[index - 1].count == 1
    }

    private mutating func party() -> Bool {
        let start = index
        if isListHead { return true }
        if let match = bestMatch(), !isPartOfLonger(match.end) {
            return add(Mention(id: match.id, name: printed(start, match.end), scope: scope(from: match.end)))
        }
        if let head = headOfGroup() { return add(head) }
        guard !knownOnly else { return false }
        let generic = GenericName(tokens: tokens, isWholeText: isWholeText)
        guard let end = generic.end(at: index) else { return false }
        index = end
        return add(Mention(id: nil, name: printed(start, end), scope: scope(from: end)))
    }

    /// The longest name behind which the text can go on: "các phòng chuyên môn, đơn vị sự nghiệp" are two.
    private func bestMatch() -> (id: String, end: Int)? {
        let found = names.matches(tokens, at: index, inList: isInList)
        guard isWholeText else { return found.first }
        return found.first { canEnd(at: $0.end) } ?? found.first
    }

    private func canEnd(at end: Int) -> Bool {
        guard end < tokens.count, tokens[end].isWord else { return true }
        return ["va", "cung", "chu", "phoi", "thuc", "theo"].contains(tokens[end].folded)
            || tokens[end].startsUpper
    }

    /// "các phòng Quản lý Công nghiệp; Quản lý Thương mại": names of rooms without "Phòng" follow.
    private var isListHead: Bool {
        mutating get {
            guard index + 2 < tokens.count, tokens[index].folded == "cac",
                tokens[index + 1].folded == "phong",
                names.match(tokens, at: index, inList: false) == nil
                    || names.match(tokens, at: index + 2, inList: true) != nil
            else { return false }
            let next = tokens[index + 2].folded == ":" ? index + 3 : index + 2
            guard names.match(tokens, at: next, inList: true) != nil else { return false }
            isInList = true
            index = next
            return true
        }
    }

    private static let posts = [
        "thu truong", "pho truong", "truong", "lanh dao", "nguoi dung dau", "chanh", "pho chanh", "giam doc",
        "pho giam doc", "chi cuc truong",
    ].map { $0.split(separator: " ").map(String.init) }

    /// "Trưởng các phòng, đơn vị thuộc Sở", "Chánh Văn phòng": the heads of a group or of a unit.
    private mutating func headOfGroup() -> Mention? {
        for words in Self.posts where begins(words) {
            let next = index + words.count
            guard let match = names.match(tokens, at: next, inList: false) else { continue }
            let name = printed(index, match.end)
            _ = scope(from: match.end)
            return Mention(id: match.id, name: name, scope: name)
        }
        return nil
    }

    /// `Văn phòng Ủy ban nhân dân tỉnh` is not the unit `Văn phòng`, `Thanh tra tỉnh` not `Thanh tra`.
    private func isPartOfLonger(_ end: Int) -> Bool {
        guard end < tokens.count, tokens[end].isWord else { return false }
        let next = tokens[end]
        if ["tinh", "huyen", "quoc", "chinh", "trung"].contains(next.folded),
            next.folded != "chinh" || next.startsUpper
        {
            return tokens[end - 1].folded != "so"
                && !(next.folded == "tinh" && end + 1 < tokens.count && tokens[end + 1].folded == "hinh")
        }
        guard next.startsUpper else { return false }
        if ["uy", "ubnd", "hdnd", "doan", "dang"].contains(next.folded) { return true }
        // In a cell what follows may stand on the next line; in a sentence nothing else has a capital.
        return !isWholeText && !next.isAllCaps
            && GenericName(tokens: tokens, isWholeText: false).end(at: end) == nil
    }

    private mutating func add(_ mention: Mention) -> Bool {
        guard let role = BracketRole(mention.scope) else {
            if isSupport || hasMarkedLead {
                result.supporters.append(mention)
            } else {
                result.leads.append(mention)
            }
            return true
        }
        var mention = mention
        mention.scope = nil
        result.isExplicit = true
        switch role {
        case .lead:
            hasMarkedLead = true
            result.leads.append(mention)
        case .support: result.supporters.append(mention)
        }
        return true
    }

    private func printed(_ start: Int, _ end: Int) -> String {
        String(text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound])
    }

    /// `(điểm a)` behind a name; moves behind it.
    private mutating func scope(from end: Int) -> String? {
        index = end
        guard index < tokens.count, tokens[index].folded == "(" else { return nil }
        guard let close = tokens[index...].firstIndex(where: { $0.folded == ")" }), close > index + 1 else {
            return nil
        }
        defer { index = close + 1 }
        return String(text[tokens[index + 1].range.lowerBound..<tokens[close].range.lowerBound]).trimmed()
    }

    /// "chủ trì", "phối hợp với" between names.
    private mutating func role() -> Bool {
        let hasLeads = !result.leads.isEmpty
        if skip(["chu", "tri"]) || skip(["lam", "dau", "moi"]) || skip(["la", "don", "vi", "chu", "tri"])
            || skip(["chiu", "trach", "nhiem", "chinh"]) || skip(["lam", "chu", "tri"])
        {
            result.isExplicit = true
            leadsBeforeRole = result.leads.count
            if isWholeText { skip(["thuc", "hien"]) }
            return true
        }
        if hasLeads, !isWholeText, skipResponsibility() {
            result.isExplicit = true
            return true
        }
        guard hasLeads || isWholeText else { return false }
        guard skip(["phoi", "hop"]) || (hasLeads && skip(["cung", "voi"])) else { return false }
        result.isExplicit = true
        moveSupporters()
        isSupport = true
        while skip(["voi"]) || skip(["cung", "voi"]) || skip(["cung"]) || skip(["chat", "che"])
            || skip(["thuc", "hien"])
            || skip([":"])
        {}
        return true
    }

    /// "Văn phòng có trách nhiệm duy trì …": the one that is named does it; "chịu trách nhiệm trước Giám đốc"
    /// gives no work.
    private mutating func skipResponsibility() -> Bool {
        let name = GenericName(tokens: tokens, isWholeText: false)
        for words in [["co", "trach", "nhiem"], ["chiu", "trach", "nhiem"]]
        where begins(words) && name.hasVerb(at: index + words.count) {
            return skip(words)
        }
        return false
    }

    /// "X chủ trì, Y phối hợp": the names between are those who help.
    private mutating func moveSupporters() {
        guard let count = leadsBeforeRole, count > 0, count < result.leads.count else { return }
        result.supporters += result.leads[count...]
        result.leads.removeSubrange(count...)
    }

    private mutating func connector() -> Bool {
        guard index > 0 || isWholeText else { return false }
        // A comma is passed only where a name or a role follows it.
        guard isConnector(tokens[index].folded), isWholeText || somethingFollows else { return false }
        index += 1
        return true
    }

    private func isConnector(_ sign: String) -> Bool {
        [",", ";", "+", "-", "–", "•", "/", "&", "va", "cung"].contains(sign)
            || (isWholeText && [".", ":"].contains(sign))
    }

    /// More signs than these in a row connect nothing.
    private static let mostConnectors = 6

    /// Whether a name or a role follows the sign here, other signs between them passed over.
    private var somethingFollows: Bool {
        var probe = self
        // Whether there is a lead is all that counts; a long list is not copied at each of its commas.
        probe.result = Assignments(leads: Array(result.leads.prefix(1)), end: result.end)
        for _ in 0..<Self.mostConnectors {
            probe.index += 1
            guard probe.index < tokens.count else { return false }
            if probe.party() || probe.role() { return true }
            guard isConnector(tokens[probe.index].folded) else { return false }
        }
        return false
    }

    private func begins(_ words: [String]) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        return zip(words, tokens[index...]).allSatisfy { $0 == $1.folded }
    }

    @discardableResult
    private mutating func skip(_ words: [String]) -> Bool {
        guard begins(words) else { return false }
        index += words.count
        return true
    }
}
