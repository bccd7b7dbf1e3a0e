/// A JSON value on its way into a page. Properties stand in the order of writing; what is nil or an empty
/// list is left out.
indirect enum JSONValue: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    case object([(name: String, value: JSONValue?)])

    static func text(_ text: String?) -> JSONValue? { text.map { .text($0) } }

    static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    private var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .object(let properties): properties.allSatisfy { $0.value?.isEmpty ?? true }
        case .text, .number, .flag: false
        }
    }

    /// Appends it so that it is safe inside `<script>`: no `<` is left that could end the element.
    func append(to output: inout [UInt8]) {
        switch self {
        case .text(let text): appendQuoted(text, to: &output)
        case .number(let number): output += String(number).utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .list(let items):
            appendJoined(items, "[", "]", to: &output) { $0.append(to: &$1) }
        case .object(let properties):
            let filled = properties.compactMap { name, value in
                value.flatMap { $0.isEmpty ? nil : (name, $0) }
            }
            appendJoined(filled, "{", "}", to: &output) { property, output in
                appendQuoted(property.0, to: &output)
                output.append(UInt8(ascii: ":"))
                property.1.append(to: &output)
            }
        }
    }
}

private func appendJoined<Item>(
    _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to output: inout [UInt8],
    _ append: (Item, inout [UInt8]) -> Void
) {
    output.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(item, &output)
    }
    output.append(UInt8(ascii: close))
}

private func appendQuoted(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
        case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F:
            output += "\\u00".utf8
            output += [hexadecimal(byte >> 4), hexadecimal(byte & 15)]
        default: output.append(byte)
        }
    }
    output.append(UInt8(ascii: "\""))
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
}
