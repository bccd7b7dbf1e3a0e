/// Calls `body` with every word of the text: runs of letters and digits. Points, hyphens and slashes part
/// words, so that the parts of a code can be found: `1.003659`, `35/KH-STTTT`.
///
/// - Parameter text: UTF-8 in NFC, as all content is once it was read.
public func forEachSearchTerm(in text: UnsafeBufferPointer<UInt8>, _ body: (SearchTerm) -> Void) {
    FoldTable.plain.withUnsafeBufferPointer { plain in
        LetterMarks.table.withUnsafeBufferPointer { marks in
            var word = TermBuilder()
            var offset = 0
            while offset < text.count {
                let byte = text[offset]
                if byte < 0x80 {
                    if isWordByte(byte) {
                        word.add(byte &- 0x41 < 26 ? byte | 0x20 : byte, marks: 0)
                    } else {
                        word.end(body)
                    }
                    offset += 1
                    continue
                }
                let latin = LatinTable.letter(in: text, at: offset)
                let letter = latin.length > 0 ? plain[latin.index] : 0
                if letter >= UInt8(ascii: "a") {
                    word.add(letter, marks: marks[latin.index])
                } else if letter > 0 {
                    word.add(FoldTable.firstLetter(of: letter), marks: 0)
                    word.add(FoldTable.secondLetter(of: letter), marks: 0)
                } else {
                    word.end(body)
                }
                offset += max(1, latin.length)
            }
            word.end(body)
        }
    }
}

/// `forEachSearchTerm` for a string at hand.
public func searchTerms(in text: String) -> [SearchTerm] {
    var text = text
    var terms: [SearchTerm] = []
    text.withUTF8 { forEachSearchTerm(in: $0) { terms.append($0) } }
    return terms
}

private func isWordByte(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

/// Packs a word letter by letter.
private struct TermBuilder {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0
    private var marks: UInt64 = 0
    private var count = 0

    @inline(__always)
    mutating func add(_ letter: UInt8, marks bits: UInt8) {
        guard count < SearchTerm.longest else { return }
        if count < 8 {
            head |= UInt64(letter) << UInt64(56 - count * 8)
        } else {
            tail |= UInt64(letter) << UInt64(56 - (count - 8) * 8)
        }
        if bits != 0 {
            marks |= UInt64(bits >> 3) << UInt64(3 + count * 3)
            if bits & 7 != 0 { marks = marks & ~7 | UInt64(bits & 7) }
        }
        count += 1
    }

    @inline(__always)
    mutating func end(_ body: (SearchTerm) -> Void) {
        guard count > 0 else { return }
        body(SearchTerm(head: head, tail: tail, marks: marks))
        self = TermBuilder()
    }
}

/// By `LatinTable` place: the letter's own mark in the upper bits, its tone in the lowest three.
private enum LetterMarks {
    static let table: [UInt8] = Alphabet.letters.map { letter in
        guard letter.place > 0 else { return 0 }
        let mark: SearchTerm.Mark =
            switch Alphabet.order[Int(letter.place) - 1] {
            case "ă": .breve
            case "â", "ê", "ô": .circumflex
            case "ơ", "ư": .horn
            case "đ": .stroke
            default: .none
            }
        return mark.rawValue << 3 | letter.tone.rawValue
    }
}
