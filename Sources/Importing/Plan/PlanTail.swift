/// Reads recipients and signature.
struct PlanTail {
    private(set) var recipients: [String] = []
    private(set) var signatory: (name: String, post: String, onBehalf: String?)?
    /// How many of the paragraphs belong to it.
    private(set) var count = 0

    private static let posts = [
        "giam doc", "pho giam doc", "chu tich", "pho chu tich", "chanh van phong", "truong ban",
        "pho truong ban",
        "cuc truong", "chi cuc truong", "vien truong", "thu truong", "tong giam doc", "pho chanh van phong",
        "truong phong",
    ]

    /// - Parameter paragraphs: from "Nơi nhận" on.
    init(_ paragraphs: ArraySlice<Paragraph>) {
        var posts: [String] = []
        var isSigned = false
        for (offset, paragraph) in paragraphs.enumerated() {
            let text = paragraph.text
            let words = plainWords(text)
            if offset == 0, words.hasPrefix("noi nhan") {
                addRecipients(behindHead: text)
            } else if Self.isPost(text) {
                posts.append(text)
            } else if marker(of: text)?.0.kind == .dash || posts.isEmpty && Self.isRecipient(text) {
                guard !isSigned else { break }
                add(marker(of: text)?.1 ?? text)
            } else if !posts.isEmpty, !isSigned, Self.isName(text) {
                sign(text, posts)
                isSigned = true
            } else if posts.isEmpty, recipients.isEmpty, words.isEmpty {
                count = offset + 1
                continue
            } else if words.hasPrefix("da ky") || words.hasPrefix("ky ten") || words.isEmpty {
                count = offset + 1
                continue
            } else {
                break
            }
            count = offset + 1
        }
        recipients = recipients.map { $0.trimming(".;, ").withoutEnd() }.filter { !$0.isEmpty }
    }

    private mutating func addRecipients(behindHead text: String) {
        guard let colon = text.firstIndex(of: ":") else { return }
        let rest = text[text.index(after: colon)...].trimmed()
        for piece in rest.split(separator: ";") where !piece.trimmed().isEmpty {
            add(marker(of: piece.trimmed())?.1 ?? piece.trimmed())
        }
    }

    private mutating func add(_ text: String) { recipients.append(text) }

    static func isPost(_ text: String) -> Bool {
        var words = plainWords(text)
        for before in ["kt ", "tm ", "tl ", "tuq ", "q "] where words.hasPrefix(before) {
            words = String(words.dropFirst(before.count))
        }
        return text.isCapitals
            && (posts.contains(words) || posts.contains { words.hasPrefix($0) && words.count < 60 })
            || text.isCapitals && text.hasPrefix("TM. ")
    }

    /// A short line, as recipients are without their dash.
    private static func isRecipient(_ text: String) -> Bool {
        !text.isCapitals && text.count <= 120 && text.contains(where: \.isLetter) && marker(of: text) == nil
            && !plainWords(text).hasPrefix("phu luc")
    }

    /// Two to six words that each begin with a capital.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ").drop { ["TS.", "ThS.", "PGS.", "GS."].contains($0) }
        return (2...6).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }
    }

    private mutating func sign(_ name: String, _ posts: [String]) {
        let deputies = ["KT.", "TL.", "TUQ.", "TM."]
        let onBehalf = posts.first { post in deputies.contains { post.hasPrefix($0) } && posts.count > 1 }
        let post = posts.last ?? ""
        signatory = (name, Self.sentenceCase(post), onBehalf.map(Self.keepingMark))
    }

    private static func sentenceCase(_ text: String) -> String {
        let lower = text.lowercased()
        let words = lower.split(separator: " ").map(String.init)
        var result = capitalized(lower)
        if words.starts(with: ["phó", "giám", "đốc"]) { result = "Phó Giám đốc" + lower.dropFirst(12) }
        return result
    }

    private static func keepingMark(_ text: String) -> String {
        guard let space = text.firstIndex(of: " ") else { return text }
        return text[...space] + sentenceCase(String(text[text.index(after: space)...]))
    }
}
