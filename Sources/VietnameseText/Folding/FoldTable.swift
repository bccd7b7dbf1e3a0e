/// The plain letter behind every Latin letter: 64 to a row, so that a row is what one lead byte spans.
enum FoldTable {
    /// A lower-case letter stands for itself; A, J, O, S, T for "ae", "ij", "oe", "ss", "th"; a point where
    /// no plain letter stands behind. Ƣ (U+01A2) is u: it is nowhere but where a converter mistook Ư.
    private static let latin: [StaticString] = [
        "aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy",  // U+00C0
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkklllllll",  // U+0100
        "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",  // U+0140
        "bbbb...ccdddd....ffg...ikkl..nn.oouupp.....ttttuu..yyzz.........",  // U+0180
        "....dddlllnnnaaiioouuuuuuuuuu.aaaaAAggggkkoooo..jdddgg..nnaaAAoo",  // U+01C0
        "aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts",  // U+0200
    ]
    private static let additional: [StaticString] = [
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm",  // U+1E00
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv",  // U+1E40
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasssS.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee",  // U+1E80
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy",  // U+1EC0
    ]

    /// By `LatinTable` place: the letter, or 0 where the scalar is not folded to a letter.
    static let plain: [UInt8] = {
        var table = [UInt8](repeating: 0, count: LatinTable.count)
        func enter(_ rows: [StaticString], from first: UInt32) {
            for (number, row) in rows.enumerated() {
                for (column, letter) in UnsafeBufferPointer(start: row.utf8Start, count: 64).enumerated() {
                    guard letter != UInt8(ascii: ".") else { continue }
                    guard let index = LatinTable.index(of: first + UInt32(number * 64 + column)) else {
                        continue
                    }
                    table[index] = letter
                }
            }
        }
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            table[Int(letter)] = letter
            table[Int(letter & ~0x20)] = letter
        }
        enter(latin, from: 0xC0)
        enter(additional, from: 0x1E00)
        return table
    }()

    /// The second letter of what an upper-case entry stands for.
    static func secondLetter(of entry: UInt8) -> UInt8 {
        switch entry {
        case UInt8(ascii: "A"), UInt8(ascii: "O"): UInt8(ascii: "e")
        case UInt8(ascii: "J"): UInt8(ascii: "j")
        case UInt8(ascii: "S"): UInt8(ascii: "s")
        default: UInt8(ascii: "h")
        }
    }

    static func firstLetter(of entry: UInt8) -> UInt8 {
        entry == UInt8(ascii: "J") ? UInt8(ascii: "i") : entry | 0x20
    }
}
