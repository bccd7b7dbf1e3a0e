/// What the codes of a font mean.
struct PDFFont: Sendable {
    /// UTF-8 by code; nil for a font whose codes are Windows-1252.
    private var letters: [Int: [UInt8]]?
    /// Bytes of a code.
    private var width = 1

    static let plain = PDFFont()

    private init() {}

    /// - Parameter map: a ToUnicode map (PDF 32000, 9.10.3).
    init(letters map: ArraySlice<UInt8>) {
        var letters: [Int: [UInt8]] = [:]
        var scanner = PDFScanner(map)
        var operands: [PDFValue] = []
        while let value = scanner.next() {
            guard case .word(let name) = value else {
                operands.append(value)
                continue
            }
            switch name {
            case "endcodespacerange":
                if case .string(let code)? = operands.last { width = max(1, min(code.count, 2)) }
            case "endbfchar": Self.readPairs(operands, into: &letters)
            case "endbfrange": Self.readRanges(operands, into: &letters)
            default: break
            }
            operands.removeAll()
        }
        self.letters = letters
    }

    private static func readPairs(_ operands: [PDFValue], into letters: inout [Int: [UInt8]]) {
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
            guard case .string(let code) = operands[index], case .string(let text) = operands[index + 1]
            else {
                continue
            }
            letters[number(code)] = utf8(text, plus: 0)
        }
    }

    private static func readRanges(_ operands: [PDFValue], into letters: inout [Int: [UInt8]]) {
        for index in stride(from: 0, to: operands.count - 2, by: 3) {
            guard case .string(let from) = operands[index], case .string(let to) = operands[index + 1] else {
                continue
            }
            let (first, last) = (number(from), number(to))
            guard first <= last, last - first < 0x10000, letters.count < 0x20000 else { continue }
            for code in first...last {
                switch operands[index + 2] {
                case .string(let text): letters[code] = utf8(text, plus: code - first)
                case .array(let texts):
                    guard code - first < texts.count, case .string(let text) = texts[code - first] else {
                        break
                    }
                    letters[code] = utf8(text, plus: 0)
                default: break
                }
            }
        }
    }

    private static func number(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

    /// - Parameter distance: added to the last unit.
    private static func utf8(_ utf16: [UInt8], plus distance: Int) -> [UInt8] {
        var units = stride(from: 0, to: utf16.count - 1, by: 2).map {
            UInt16(utf16[$0]) << 8 | UInt16(utf16[$0 + 1])
        }
        if let last = units.popLast() { units.append(last &+ UInt16(truncatingIfNeeded: distance)) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    func append(_ codes: [UInt8], to output: inout [UInt8]) {
        guard let letters else {
            output += String(codes.map { Character(Unicode.Scalar($0)) }).utf8
            return
        }
        for index in stride(from: 0, to: codes.count, by: width) {
            let code = Self.number(Array(codes[index..<min(index + width, codes.count)]))
            output += letters[code] ?? [0x20]
        }
    }
}
