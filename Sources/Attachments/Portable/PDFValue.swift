/// A value as PDF writes it.
indirect enum PDFValue {
    case name(String)
    case number(Double)
    case reference(Int)
    case string([UInt8])
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// `true`, `null`, or an operator of a page.
    case word(String)

    var name: String? { if case .name(let name) = self { name } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var items: [PDFValue]? { if case .array(let items) = self { items } else { nil } }
    var entries: [String: PDFValue]? { if case .dictionary(let entries) = self { entries } else { nil } }

    /// Every string in it, at any depth.
    func collectStrings(_ strings: inout [[UInt8]]) {
        switch self {
        case .string(let bytes): strings.append(bytes)
        case .array(let items): for item in items { item.collectStrings(&strings) }
        case .dictionary(let entries):
            for (_, value) in entries.sorted(by: { $0.key < $1.key }) { value.collectStrings(&strings) }
        case .name, .number, .reference, .word: break
        }
    }
}
