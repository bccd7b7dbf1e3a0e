extension Lines {
    /// The first line that opens more blocks at once than any text has use for. Every blank line behind it
    /// would cost libcmark a step for each: some kilobytes could take it minutes.
    func firstTooDeep(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        (0..<count).first { line in
            let range = self[line]
            return range.count > 2 * Self.mostMarks && Self.marks(in: text[range]) > Self.mostMarks
        }
    }

    private static let mostMarks = 1000

    /// The marks of quotes and list items that begin a line. A line of nothing but one mark is a rule.
    private static func marks(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var marks = 0
        var isRule = true
        let kind = line.first { !isSpace($0) && $0 != UInt8(ascii: ">") }
        for byte in line {
            switch byte {
            case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"): isRule = false
            case UInt8(ascii: "-"), UInt8(ascii: "*"): isRule = isRule && byte == kind
            case 0x30...0x39: continue
            case _ where isSpace(byte): continue
            default: return marks
            }
            marks += 1
        }
        return isRule ? 0 : marks
    }
}
