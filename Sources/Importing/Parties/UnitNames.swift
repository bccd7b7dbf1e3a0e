public import ContentModel
internal import Diagnostics

/// The units, groups and agencies that a plan may name, by every way in which it may spell them.
public struct UnitNames: Sendable {
    struct Spelling: Sendable {
        let words: [String]
        let id: String
        /// Without "Phòng": stands only in a list behind "các phòng".
        let isShort: Bool
    }

    /// By first word; the longest first.
    private(set) var spellings: [String: [Spelling]] = [:]
    private var known: Set<[String]> = []

    var isEmpty: Bool { spellings.isEmpty }

    /// - Parameters:
    ///   - agency: the one that the plan belongs to; nil where it is not known.
    ///   - others: agencies that a plan may name as a whole.
    public init(of agency: Document?, others: [Document]) {
        let members = agency.map(Self.members) ?? []
        for member in members { add(member.names, as: member.id) }
        for member in members { addVariants(of: member.names, as: member.id) }
        for other in others where other.id != agency?.id {
            let names = [other[AgencyKey.name], other[AgencyKey.shortName]].compactMap { $0.scalar?.string }
            add(names, as: other.id)
        }
        for (first, list) in spellings { spellings[first] = list.sorted { $0.words.count > $1.words.count } }
    }

    private static func members(of agency: Document) -> [(id: String, names: [String])] {
        let units = agency[AgencyKey.units].items.compactMap(\.group).map {
            (id: $0[UnitKey.id], name: $0[UnitKey.name], others: $0[UnitKey.otherNames])
        }
        let groups = agency[AgencyKey.groups].items.compactMap(\.group).map {
            (id: $0[UnitGroupKey.id], name: $0[UnitGroupKey.name], others: $0[UnitGroupKey.otherNames])
        }
        return (units + groups).compactMap { member in
            guard let id = member.id.scalar?.string else { return nil }
            let others = member.others.items.compactMap { $0.scalar?.string }
            return (id, [member.name.scalar?.string].compactMap { $0 } + others)
        }
    }

    private mutating func add(_ names: [String], as id: String) {
        for name in names { add(words(of: name), as: id, isShort: false) }
    }

    private mutating func add(_ words: [String], as id: String, isShort: Bool) {
        guard let first = words.first, known.insert(words).inserted else { return }
        spellings[first, default: []].append(Spelling(words: words, id: id, isShort: isShort))
    }

    private mutating func addVariants(of names: [String], as id: String) {
        for name in names {
            let words = words(of: name)
            let bare = Self.withoutOwner(words)
            for owner in Self.owners(of: bare) { add(bare + owner, as: id, isShort: false) }
            if bare.first == "phong", bare.count > 2 {
                add(Array(bare.dropFirst()), as: id, isShort: true)
            }
            if bare.starts(with: ["cac", "phong", "don", "vi"]) {
                let rest = Array(bare.dropFirst(4))
                for start in [["cac", "phong", "ban", "don", "vi"], ["cac", "don", "vi", "phong", "ban"]] {
                    for owner in Self.owners(of: start) { add(start + rest + owner, as: id, isShort: false) }
                }
            }
        }
    }

    /// "Văn phòng Sở", "các phòng thuộc Sở" and "các phòng trực thuộc Sở" are named with and without.
    private static func withoutOwner(_ words: [String]) -> [String] {
        for owner in [["truc", "thuoc", "so"], ["thuoc", "so"], ["cua", "so"], ["so"]]
        where words.count > owner.count && Array(words.suffix(owner.count)) == owner {
            return Array(words.dropLast(owner.count))
        }
        return words
    }

    private static func owners(of words: [String]) -> [[String]] {
        let plain: [[String]] = [[], ["so"], ["thuoc", "so"], ["cua", "so"], ["truc", "thuoc", "so"]]
        return words.count == 1 ? Array(plain.dropFirst()) : plain
    }

    private func words(of name: String) -> [String] { tokens(of: name).filter(\.isWord).map(\.folded) }

    /// Whether the text names one of them anywhere.
    func appear(in text: String) -> Bool {
        let tokens = Importing.tokens(of: text)
        return tokens.indices.contains { match(tokens, at: $0, inList: false) != nil }
    }

    /// The longest name that begins at a word.
    ///
    /// - Returns: its id and the index behind its last word.
    func match(_ tokens: [Token], at start: Int, inList: Bool) -> (id: String, end: Int)? {
        matches(tokens, at: start, inList: inList).first
    }

    /// All names that begin at a word, the longest first.
    func matches(_ tokens: [Token], at start: Int, inList: Bool) -> [(id: String, end: Int)] {
        guard start < tokens.count, tokens[start].isWord else { return [] }
        var candidates = spellings[tokens[start].folded] ?? []
        if tokens[start].isAllCaps, let letter = tokens[start].folded.first {
            candidates += spellings.filter { $0.key.first == letter }.sorted { $0.key < $1.key }.flatMap(
                \.value)
        }
        let found = candidates.enumerated().compactMap {
            order, spelling -> (order: Int, id: String, end: Int)? in
            guard !spelling.isShort || inList, let end = matchEnd(spelling.words[...], tokens, from: start)
            else {
                return nil
            }
            return (order, spelling.id, end)
        }
        return found.sorted { ($1.end, $0.order) < ($0.end, $1.order) }.map { ($0.id, $0.end) }
    }

    private func matchEnd(_ words: ArraySlice<String>, _ tokens: [Token], from start: Int) -> Int? {
        var words = words
        var index = start
        while let word = words.first {
            guard index < tokens.count else { return nil }
            let token = tokens[index]
            if !token.isWord {
                let isPoint = token.folded == "." && index > start && tokens[index - 1].isAllCaps
                guard index > start, isPoint || ",–—-&".contains(token.folded) else { return nil }
                if token.folded == "&", word == "va" { words = words.dropFirst() }
                index += 1
            } else if token.folded == word {
                words = words.dropFirst()
                index += 1
            } else if word == "va", index > start, !tokens[index - 1].isWord {
                words = words.dropFirst()
            } else if let count = abbreviated(token, words) {
                words = words.dropFirst(count)
                index += 1
            } else {
                return nil
            }
        }
        return index
    }

    /// How many words the token stands for by their first letters: `CNTT`.
    private func abbreviated(_ token: Token, _ words: ArraySlice<String>) -> Int? {
        guard token.isAllCaps, token.count >= 2 || token.folded == "p", token.folded.count <= words.count
        else {
            return nil
        }
        let initials = words.prefix(token.folded.count).compactMap(\.first)
        return Array(token.folded) == initials ? initials.count : nil
    }
}
