/// Reads values and operators one after the other; what is damaged is passed over.
struct PDFScanner {
    private let bytes: ArraySlice<UInt8>
    private(set) var index: Int
    /// Of how many values the last one consists, itself among them.
    private(set) var used = 0
    /// Whether some value was cut.
    private(set) var isCut = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private static let deepest = 24
    /// A value of more parts says nothing that people read; it is cut there.
    private static let largest = 50_000

    /// nil at the end.
    mutating func next() -> PDFValue? {
        used = 0
        return next(depth: 0)
    }

    private mutating func next(depth: Int) -> PDFValue? {
        skipBlanks()
        if used >= Self.largest { isCut = true }
        guard index < bytes.endIndex, used < Self.largest else { return nil }
        used += 1
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "/"):
            index += 1
            return .name(name())
        case UInt8(ascii: "("): return .string(literal())
        case UInt8(ascii: "<"):
            return peek(1) == byte ? dictionary(depth) : .string(hexadecimal())
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
            index += byte == UInt8(ascii: ">") && peek(1) == byte ? 2 : 1
            return .word(String(Character(Unicode.Scalar(byte))))
        default: return wordOrNumber()
        }
    }

    /// Passes over the data of a picture that stands in the page itself.
    mutating func skip(to mark: StaticString) {
        let wanted = Array(UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        index = firstOccurrence(of: wanted, in: bytes[index...]).map { $0 + wanted.count } ?? bytes.endIndex
    }

    private func peek(_ distance: Int) -> UInt8? {
        index + distance < bytes.endIndex ? bytes[index + distance] : nil
    }

    private mutating func skipBlanks() {
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%") {
                while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else if bytes[index] <= 0x20 {
                index += 1
            } else {
                return
            }
        }
    }

    private func isRegular(_ byte: UInt8) -> Bool { byte > 0x20 && !"()<>[]{}/%".utf8.contains(byte) }

    private mutating func regular() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.endIndex, isRegular(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    /// `#20` stands for a blank.
    private mutating func name() -> String {
        var raw: [UInt8] = []
        var rest = regular()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "#"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                raw.append(value)
                rest = rest.dropFirst(2)
            } else {
                raw.append(byte)
            }
        }
        return String(decoding: raw, as: UTF8.self)
    }

    private mutating func wordOrNumber() -> PDFValue {
        let text = String(decoding: regular(), as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return .word(text) }
        return reference(to: number) ?? .number(number)
    }

    /// `12 0 R`
    private mutating func reference(to number: Double) -> PDFValue? {
        guard let object = Int(exactly: number), object >= 0 else { return nil }
        var ahead = self
        ahead.skipBlanks()
        guard Int(String(decoding: ahead.regular(), as: UTF8.self)) != nil else { return nil }
        ahead.skipBlanks()
        guard ahead.regular().elementsEqual("R".utf8) else { return nil }
        self = ahead
        return .reference(object)
    }

    private mutating func array(_ depth: Int) -> PDFValue {
        index += 1
        var items: [PDFValue] = []
        while depth < Self.deepest, let item = next(depth: depth + 1) {
            if case .word("]") = item { break }
            items.append(item)
        }
        return .array(items)
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue {
        index += 2
        var entries: [String: PDFValue] = [:]
        while depth < Self.deepest, let key = next(depth: depth + 1) {
            if case .word(">") = key { break }
            guard let name = key.name else { continue }
            guard let value = next(depth: depth + 1) else { break }
            if case .word(">") = value { break }
            entries[name] = value
        }
        return .dictionary(entries)
    }

    private mutating func literal() -> [UInt8] {
        let (raw, end) = PDFString.literal(bytes[(index + 1)...])
        index = end
        return raw
    }

    private mutating func hexadecimal() -> [UInt8] {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        let raw = PDFString.hexadecimal(bytes[(index + 1)..<max(end, index + 1)])
        index = min(bytes.endIndex, end + 1)
        return raw
    }
}
