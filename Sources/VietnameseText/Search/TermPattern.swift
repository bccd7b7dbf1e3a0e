/// Where a phrase must stand to be what is looked for.
public enum TermPlace: Sendable, Hashable {
    /// Anywhere, as whole words.
    case anywhere
    /// Anywhere in a text; among the tags, names and keys of a format it is none of ours.
    case word
    /// By itself, as a name does: in an element, a cell, a string, on a line.
    case alone
    /// As a step of an address: `/hop/`.
    case address
}

/// A phrase in plain bytes.
struct TermPattern: Sendable {
    let bytes: [UInt8]
    let place: TermPlace
    /// A number or an id: `35/kh-stttt` is no part of `35/kh-stttt-2`.
    private let isCode: Bool

    init(_ text: String, _ place: TermPlace, _ reading: TextReading) {
        isCode = !text.contains(" ")
        var text = text
        bytes = text.withUTF8 { reading.text(of: UnsafeRawBufferPointer($0)) }
        self.place = place
    }

    func stands(in text: [UInt8], _ reading: TextReading) -> Bool {
        text.withUnsafeBytes { text in
            text.count >= bytes.count
                && (0...(text.count - bytes.count)).contains { stands(in: text, at: $0, reading) }
        }
    }

    func stands(in text: UnsafeRawBufferPointer, at offset: Int, _ reading: TextReading) -> Bool {
        let end = offset + bytes.count
        guard end <= text.count, isHere(text, offset) else { return false }
        if reading == .unspaced { return !isCode || isCodeEdge(text, offset - 1) && isCodeEdge(text, end) }
        switch place {
        case .word, .alone: if reading == .source { return false }
        case .anywhere, .address: break
        }
        switch place {
        case .anywhere: return isEdge(text, offset - 1, by: -1) && isEdge(text, end, by: 1)
        case .word:
            return isEdge(text, offset - 1, by: -1) && isEdge(text, end, by: 1)
                && !isName(text, offset - 1, end)
        case .alone: return isAlone(text, offset, end)
        case .address:
            let before = offset > 0 ? text[offset - 1] : lineEnd
            let opens = "/\"'(=>\n ".utf8.contains(before)
            return opens && end < text.count && text[end] == UInt8(ascii: "/")
        }
    }

    /// A line may end where the phrase has a blank.
    private func isHere(_ text: UnsafeRawBufferPointer, _ offset: Int) -> Bool {
        for (index, byte) in bytes.enumerated() where text[offset + index] != byte {
            guard byte == blank, text[offset + index] == lineEnd else { return false }
        }
        return true
    }

    /// Whether a word ends before the byte at `index`, coming from the phrase.
    private func isEdge(_ text: UnsafeRawBufferPointer, _ index: Int, by step: Int) -> Bool {
        guard text.indices.contains(index) else { return true }
        let byte = text[index]
        if isWordByte(byte) { return false }
        guard isCode else { return true }
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return false }
        // A point within a code goes on with it; one at the end of a sentence or before `pdf` does not.
        guard byte == UInt8(ascii: ".") else { return true }
        let next = text.indices.contains(index + step) ? text[index + step] : lineEnd
        return !isWordByte(next) || step > 0 && isFileEnding(text, index + 1)
    }

    /// `SUMMARY:`, `"title":`, `content/tin`: a format's own word.
    private func isName(_ text: UnsafeRawBufferPointer, _ before: Int, _ end: Int) -> Bool {
        func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : lineEnd }
        let next = byte(end) == UInt8(ascii: "\"") ? byte(end + 1) : byte(end)
        return ":;=/".utf8.contains(next) || byte(before) == UInt8(ascii: "/")
    }

    /// `pdf`, `docx`
    private func isFileEnding(_ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        let letters = text[start...].prefix { $0 &- 0x61 < 26 }.count
        let end = start + letters
        return (1...5).contains(letters) && (end == text.count || !isWordByte(text[end]))
    }

    /// Where blanks are gone a word may touch a code, but no figure and no sign that goes on with it.
    private func isCodeEdge(_ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return true }
        return text[index] &- 0x30 >= 10 && !"-/_".utf8.contains(text[index])
    }

    /// Without blanks and word ends only what is long is told from chance.
    var isLongEnoughUnspaced: Bool { place == .anywhere && bytes.count >= (isCode ? 6 : 12) }

    /// `"x"`, `,x,`, `SUMMARY:x`, a line of its own; no key of JSON.
    private func isAlone(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : lineEnd }
        let before = byte(start - 1) == blank ? byte(start - 2) : byte(start - 1)
        let opens = byte(start - 1) == blank ? "\"|" : "\"|,;:\n"
        let next = byte(end) == blank ? byte(end + 1) : byte(end)
        let closes = byte(end) == blank ? "\"|" : "\"|,;\n"
        let isKey = next == UInt8(ascii: "\"") && byte(end + 1) == UInt8(ascii: ":")
        return opens.utf8.contains(before) && closes.utf8.contains(next) && !isKey
    }
}

private func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte >= 0x80
}
