/// Adds to the front matter of a file and leaves every other byte as it is.
struct BlockEdit {
    /// The lines with their ends.
    private var lines: [[UInt8]]
    /// Index of the line that closes the front matter.
    private var close: Int
    private let end: [UInt8]

    /// nil where the file has no front matter.
    init?(_ bytes: [UInt8]) {
        let lines = Self.lines(of: bytes)
        var head = Self.text(lines.first ?? [])
        if head.hasPrefix("\u{FEFF}") { head.removeFirst() }
        guard head.trimmed() == "---" else { return nil }
        guard
            let close = lines.indices.dropFirst().first(where: {
                Self.text(lines[$0]).withoutSpacesAtEnd == "---"
            })
        else { return nil }
        self.lines = lines
        self.close = close
        end = lines[0].count > 1 && lines[0][lines[0].count - 2] == 0x0D ? [0x0D, 0x0A] : [0x0A]
    }

    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (offset, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(Array(bytes[start...offset]))
            start = offset + 1
        }
        return start < bytes.count ? lines + [Array(bytes[start...])] : lines
    }

    var bytes: [UInt8] { lines.flatMap { $0 } }

    private static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

    /// Whether the key stands at the top level.
    func has(_ key: String) -> Bool { line(of: key) != nil }

    private func line(of key: String) -> Int? {
        (1..<close).first { Self.text(lines[$0]).hasPrefix(key + ":") }
    }

    /// Puts `key: value` before the end of the front matter. The value may go on in further lines.
    mutating func add(_ key: String, _ value: String) {
        insert("\(key):" + (value.hasPrefix("\n") ? "" : " ") + value, at: close)
    }

    /// Appends an item to the list of a key; makes the list where the key is missing.
    ///
    /// - Parameter fields: keys and ready values, the first behind the dash.
    /// - Returns: false where the list is written in a way to which nothing can be appended.
    mutating func append(_ fields: [(key: String, value: String)], to key: String) -> Bool {
        guard let head = line(of: key) else {
            insert("\(key):\n" + item(fields, indent: 2, gap: 1), at: close)
            return true
        }
        let value = Self.withoutComment(String(Self.text(lines[head]).dropFirst(key.count + 1)))
        guard value.isEmpty || value == "[]" else { return false }
        guard value.isEmpty else {
            lines[head] = Array((key + ":").utf8) + end
            insert(item(fields, indent: 2, gap: 1), at: head + 1)
            return true
        }
        var last = head
        var indent: Int?
        var gap = 1
        for index in head + 1..<close {
            let text = Self.text(lines[index])
            let content = text.trimmed()
            if content.isEmpty || content.hasPrefix("#") { continue }
            let depth = text.prefix { $0 == " " }.count
            guard depth > 0 || content.hasPrefix("-") else { break }
            if indent == nil {
                guard content.hasPrefix("- ") else { return false }
                indent = depth
                gap = content.dropFirst().prefix { $0 == " " }.count
            }
            last = index
        }
        insert(item(fields, indent: indent ?? 2, gap: gap), at: last + 1)
        return true
    }

    private static func withoutComment(_ text: String) -> String {
        let text = text.trimmed()
        if text.hasPrefix("#") { return "" }
        return text.firstRange(of: " #").map { String(text[..<$0.lowerBound]).trimmed() } ?? text
    }

    private func item(_ fields: [(key: String, value: String)], indent: Int, gap: Int) -> String {
        let outer = String(repeating: " ", count: indent)
        let inner = outer + String(repeating: " ", count: gap + 1)
        return fields.enumerated().map { index, field in
            let lead = index == 0 ? outer + "-" + String(repeating: " ", count: gap) : inner
            let value = field.value.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .map { $0 == 0 ? String($1) : inner + $1 }.joined(separator: "\n")
            return lead + field.key + ":" + (value.isEmpty || value.hasPrefix("\n") ? "" : " ") + value
        }.joined(separator: "\n")
    }

    private mutating func insert(_ text: String, at index: Int) {
        let new = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) + end }
        lines.insert(contentsOf: new, at: index)
        if index <= close { close += new.count }
    }
}

extension String {
    fileprivate var withoutSpacesAtEnd: String {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
