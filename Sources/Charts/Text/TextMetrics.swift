/// How much room text takes on the canvas, rather too much than too little: the advance widths are those
/// of DejaVu Sans and Verdana, the widest fonts that a reader's system puts for `system-ui`; the height is
/// that of Noto Sans, whose lines are the tallest.
enum TextMetrics {
    /// The size of all text on a chart, in units of the canvas.
    static let size = 13.0
    static let ascent = 14.0
    static let descent = 4.0
    /// From baseline to baseline inside one label.
    static let leading = 16.0

    /// The height of a label of so many lines.
    static func height(lines: Int) -> Double { ascent + descent + leading * Double(lines - 1) }

    /// In units of the canvas.
    static func width(of text: some StringProtocol, isBold: Bool = false) -> Double {
        var hundredths = 0
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            hundredths += value < 0x80 ? Int(ascii[value]) : width(of: value)
        }
        return Double(hundredths) * (isBold ? size * 1.14 : size) / 100
    }

    /// Hundredths of the size, beyond ASCII.
    private static func width(of scalar: Int) -> Int {
        switch scalar {
        case 0x300...0x36F: 0
        case 0xC6, 0xE6, 0xD7, 0xF7: 100
        case 0xC0...0xDE: 80
        case 0xDF...0xFF: 64
        case 0x1A0, 0x1AF: 92
        case 0x1EDA...0x1EF1 where isCapital(scalar): 92
        case 0x100...0x1B0, 0x1E00...0x1EFF: isCapital(scalar) ? 80 : 64
        case 0xA0...0xBF, 0x2013, 0x2018...0x201F: 66
        case 0x2E80...: 140
        default: 110
        }
    }

    /// The blocks of Latin letters used here alternate, capital first; ư alone is out of step.
    private static func isCapital(_ scalar: Int) -> Bool {
        scalar == 0x1AF || (scalar != 0x1B0 && scalar % 2 == 0)
    }

    /// Hundredths of the size.
    private static let ascii: [UInt8] =
        [UInt8](repeating: 32, count: 32) + [
            32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34,  //  !"#$%&'()*+,-./
            64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,  // 0–9:;<=>?
            100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,  // @A–O
            61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 39, 34, 39, 84, 50,  // P–Z[\]^_
            50, 62, 64, 56, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,  // `a–o
            64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, 0,  // p–z{|}~
        ]
}
