/// A word, a number or a sign of a phrase.
struct DeadlineToken {
    var term: DeadlineTerm
    /// Of a number of at most four figures.
    var value: Int32 = 0
    /// In bytes of the phrase.
    var start: UInt16
    var end: UInt16

    var figures: Int { Int(end - start) }
}

/// Parts a phrase into folded words, numbers and signs, closed by `end`.
///
/// Bytes that are no UTF-8 and characters that no deadline has become `unknown`, as unknown words do.
struct DeadlineScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var tokens: [DeadlineToken] = []

    static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [DeadlineToken] {
        var scanner = DeadlineScanner(bytes: bytes)
        return scanner.scan()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(16)
    }

    private mutating func scan() -> [DeadlineToken] {
        while position < bytes.count {
            let start = position
            let byte = bytes[position]
            if (0x30...0x39).contains(byte) {
                number()
            } else if let sign = Self.sign(byte) {
                position += 1
                close(sign, from: start)
            } else {
                other()
            }
        }
        close(.end, from: position)
        return tokens
    }

    private static func sign(_ byte: UInt8) -> DeadlineTerm? {
        switch byte {
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ":"): .colon
        default: nil
        }
    }

    private mutating func number() {
        let start = position
        var value: Int32 = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            if position - start < 4 { value = value * 10 + Int32(bytes[position] - 0x30) }
            position += 1
        }
        close(position - start <= 4 ? .number : .unknown, from: start)
        tokens[tokens.count - 1].value = value
    }

    private mutating func other() {
        let start = position
        switch FoldedLetter(scalar()) {
        case .space: break
        case .dash: close(.dash, from: start)
        case .letter(let letter): word(beginning: letter, at: start)
        case .mark, .other: close(.unknown, from: start)
        }
    }

    private mutating func word(beginning letter: UInt8, at start: Int) {
        var word = DeadlineTerm.Packed()
        word.append(letter)
        scanning: while position < bytes.count {
            let before = position
            switch FoldedLetter(scalar()) {
            case .letter(let letter): word.append(letter)
            case .mark: break
            case .space, .dash, .other:
                position = before
                break scanning
            }
        }
        close(DeadlineTerm(word), from: start)
    }

    private mutating func close(_ term: DeadlineTerm, from start: Int) {
        tokens.append(DeadlineToken(term: term, start: UInt16(start), end: UInt16(position)))
    }

    /// Reads the scalar at the position; a byte that begins none is read alone, as U+FFFD.
    private mutating func scalar() -> UInt32 {
        let lead = UInt32(bytes[position])
        position += 1
        let length =
            lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1
        guard length >= 0, position + length <= bytes.count else { return 0xFFFD }
        var value = length == 0 ? lead : lead & (0x3F >> UInt32(length))
        for offset in 0..<length {
            let next = UInt32(bytes[position + offset])
            guard next & 0xC0 == 0x80 else { return 0xFFFD }
            value = value << 6 | next & 0x3F
        }
        position += length
        return value
    }
}
