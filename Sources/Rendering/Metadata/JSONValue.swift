/// A JSON value on its way into a page. Properties stand in the order of writing; what is nil or an empty
/// list is left out.
enum JSONValue: Sendable {
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
            output.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                item.append(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let properties):
            append(properties, to: &output)
        }
    }

    private func append(_ properties: [(name: String, value: JSONValue?)], to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        for (name, value) in properties {
            guard let value, !value.isEmpty else { continue }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            appendQuoted(name, to: &output)
            output.append(UInt8(ascii: ":"))
            value.append(to: &output)
        }
        output.append(UInt8(ascii: "}"))
    }
}

private func appendQuoted(_ text: String, to output: inout [UInt8]) {
    var text = text
    output.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
        var start = 0
        for (index, byte) in bytes.enumerated() where isSpecial[Int(byte)] {
            output += UnsafeBufferPointer(rebasing: bytes[start..<index])
            appendEscaped(byte, to: &output)
            start = index + 1
        }
        output += UnsafeBufferPointer(rebasing: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
}

private func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
    } else {
        output += "\\u00".utf8
        output.append(hexadecimal(byte >> 4))
        output.append(hexadecimal(byte & 15))
    }
}

/// By byte: whether it can't stand in a text as it is.
private let isSpecial: [Bool] = (0...255).map { $0 < 0x20 || $0 == 0x7F || "\"\\<>&".utf8.contains($0) }

private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
}
