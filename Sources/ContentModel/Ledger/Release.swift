public import Diagnostics
public import Schedule

/// One release, as its file in `content/so-cong-bo/` has it: what changed since the one before.
///
/// JSON Lines: the head, then a line for each record, in the order of kinds and ids. A line is short enough
/// to be compared in Git, needs no line before it to be understood, and is left unread until it is asked for;
/// a YAML file of ten thousand records would take longer to read than the site takes to build.
public struct Release: Sendable {
    public static let folder = "so-cong-bo"

    public let path: ContentPath
    /// From 1 on; the file's name.
    public let number: Int
    /// The day that the release spoke for.
    public let date: CalendarDate
    /// The SHA-256 of the release before; nil for the first.
    public let previous: String?
    /// The SHA-256 of this release's file: the ledger's head, if it is the last.
    public let digest: String
    /// The SHA-256 over everything that the release was made from.
    public let inputs: String
    public let entries: [LedgerEntry]
    private let text: SourceText

    /// The file as it is.
    public var bytes: [UInt8] { text.bytes }

    /// Where the site publishes the file, so that anybody can prove the chain: `phien-ban/0012.jsonl`.
    public var publishedFile: String { "phien-ban/" + Self.fileName(number) }

    fileprivate init(
        _ text: SourceText, _ head: ReleaseHead, _ entries: [LedgerEntry], digest: String
    ) {
        (self.text, self.entries, self.digest) = (text, entries, digest)
        path = text.path
        (number, date, previous, inputs) = (head.number, head.date, head.previous, head.inputs)
    }

    /// `0012.jsonl`
    public static func fileName(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".jsonl"
    }

    /// The number that a file's name gives; nil where it is no release's name.
    static func number(ofFile name: String) -> Int? {
        let digits = name.prefix { $0 != "." }
        guard let number = Int(digits), number > 0, fileName(number) == name else { return nil }
        return number
    }
}

/// Reads the file of a release.
///
/// - Parameter digest: the SHA-256 of the bytes, in hexadecimal.
func readRelease(
    _ bytes: [UInt8], _ number: Int, at path: ContentPath, digest: String
) -> (Release?, [Diagnostic]) {
    let text = SourceText(path: path, bytes: bytes)
    var lines = lines(of: text)
    guard !lines.isEmpty, let head = ReleaseHead(lines.removeFirst()), head.number == number else {
        return (nil, [damaged(text, 0..<0)])
    }
    var entries: [LedgerEntry] = []
    entries.reserveCapacity(lines.count)
    for line in lines {
        guard let entry = LedgerEntry(line, ofRelease: number) else {
            return (nil, [damaged(text, line.range)])
        }
        entries.append(entry)
    }
    return (Release(text, head, entries, digest: digest), [])
}

private struct ReleaseHead {
    let number: Int
    let date: CalendarDate
    let previous: String?
    let inputs: String

    init?(_ line: LedgerLine) {
        var number: Int?
        var texts: [String: String] = [:]
        let isSound = line.read { key, json in
            if key == "ban" { number = json.integer() } else { texts[key] = json.string() }
            return key == "ban" ? number != nil : texts[key] != nil
        }
        guard isSound, let number, let date = texts["ngay"].flatMap({ CalendarDate(iso: $0) }) else {
            return nil
        }
        (self.number, self.date) = (number, date)
        previous = texts["truoc"]
        inputs = texts["dau_vao"] ?? ""
    }
}

private func lines(of text: SourceText) -> [LedgerLine] {
    var lines: [LedgerLine] = []
    var start = 0
    text.bytes.withUnsafeBufferPointer { bytes in
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            lines.append(LedgerLine(text: text, range: start..<end))
            start = end + 1
        }
    }
    return lines
}

private func damaged(_ text: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
        .damagedRelease, at: text.location(range.lowerBound..<min(range.upperBound, range.lowerBound + 1)),
        "không đọc được dòng này của sổ công bố",
        expected: "Sổ do «congkhai release» ghi và không sửa bằng tay. Khôi phục tệp từ Git (git checkout).")
}
