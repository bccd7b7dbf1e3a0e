/// One scalar as a terminal shows it: what is printed and how many columns it takes.
struct DisplayCell {
    let text: String.UnicodeScalarView
    let width: Int

    /// - Parameter column: 0-based; a tab reaches to the next multiple of four.
    init(_ scalar: Unicode.Scalar, at column: Int = 0) {
        if Self.isPlain(scalar) {
            width = 1
            text = String.UnicodeScalarView([scalar])
        } else if scalar == "\t" {
            width = 4 - column % 4
            text = String.UnicodeScalarView(repeatElement(" ", count: width))
        } else {
            let shown = Self.visible(scalar)
            width = Self.width(of: shown)
            text = String.UnicodeScalarView([shown])
        }
    }

    /// Whether a scalar is one of those that nearly every text is made of: shown as it is, in one column.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // ASCII, Latin, Vietnamese.
        case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x250, 0x1EA0..<0x1EFA: true
        default: false
        }
    }

    /// Scalars that move the cursor, change the direction or can't be seen are shown as signs: a text from a
    /// file must not steer the reader's terminal.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .control:
            let picture = scalar.value < 0x20 ? 0x2400 + scalar.value : scalar == "\u{7F}" ? 0x2421 : 0xFFFD
            return Unicode.Scalar(picture) ?? "\u{FFFD}"
        case .format: return scalar == zeroWidthJoiner ? scalar : "\u{FFFD}"
        case .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: return "\u{FFFD}"
        default: return scalar
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: isWide(scalar) ? 2 : 1
        }
    }

    /// East Asian Width W and F, in broad strokes, and emoji.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return true
        default:
            return scalar.properties.isEmojiPresentation
        }
    }
}

private let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

extension String {
    /// The same text, safe to print in one line.
    var printable: String {
        if unicodeScalars.allSatisfy(DisplayCell.isPlain) { return self }
        var printable = String.UnicodeScalarView()
        for scalar in unicodeScalars { printable.append(contentsOf: DisplayCell(scalar).text) }
        return String(printable)
    }

    /// Columns on a terminal.
    var displayWidth: Int { unicodeScalars.reduce(0) { $0 + DisplayCell($1).width } }
}
