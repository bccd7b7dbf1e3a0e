/// What pandoc makes of a Word document, as lines that read like typed text: one paragraph a line, numbers
/// and letters of lists written out, tables as pipe tables in which `^^` stands for a merged cell.
public func plainText(fromHTML html: String) -> String {
    var reader = HTMLText(html)
    reader.run()
    return reader.output
}

private struct HTMLText {
    private struct List {
        var isOrdered: Bool
        var style: String
        var next: Int
        var prefix: String
    }

    private let html: [Character]
    private var index = 0
    private var lists: [List] = []
    private var line = ""
    /// The number or dash of a list's entry whose text has not begun.
    private var mark = ""
    private var table: HTMLTable?
    private var heading = 0
    private var isSkipping = false
    private(set) var output = ""

    init(_ html: String) { self.html = Array(html) }

    mutating func run() {
        while index < html.count {
            if html[index] == "<" { tag() } else { text() }
        }
        endLine()
        if let rows = table?.lines { output += rows }
    }

    private mutating func text() {
        let start = index
        while index < html.count, html[index] != "<" { index += 1 }
        let piece = decoded(String(html[start..<index]))
        if !isSkipping { line += piece.map { $0.isNewline ? " " : String($0) }.joined() }
    }

    private mutating func tag() {
        guard let end = html[index...].firstIndex(of: ">") else {
            index = html.count
            return
        }
        let tag = String(html[index + 1..<end])
        index = end + 1
        let isClosing = tag.hasPrefix("/")
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if isClosing { close(name) } else { open(name, tag) }
    }

    private mutating func open(_ name: String, _ tag: String) {
        switch name {
        case "head", "style", "script", "colgroup": isSkipping = !tag.hasSuffix("/")
        case "p", "div", "section": if table == nil { endLine() }
        case "br":
            if table == nil { endLine() } else { line += " ⏎ " }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            endLine()
            heading = Int(name.dropFirst()) ?? 0
        case "ol", "ul":
            if table == nil { endLine() }
            startList(name, tag)
        case "li": item()
        case "table":
            if table == nil { endLine() }
            table = table ?? HTMLTable()
        case "tr": table?.startRow()
        case "td", "th":
            line = ""
            let (rows, columns) = (attribute("rowspan", tag), attribute("colspan", tag))
            table?.startCell(rows: rows, columns: columns)
        case "strong", "b": if line.trimmed().isEmpty, table == nil { line += "**" }
        default: break
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "head", "style", "script", "colgroup": isSkipping = false
        case "p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6", "li":
            if table == nil { endLine() } else if name == "p" || name == "li" { line += " ⏎ " }
        case "ol", "ul":
            if table == nil { endLine() }
            _ = lists.popLast()
        case "td", "th":
            table?.endCell(singleSpaced(line))
            line = ""
        case "table":
            if let rows = table?.lines { output += "\n" + rows + "\n" }
            table = nil
            line = ""
        case "strong", "b": if line.hasPrefix("**"), table == nil { line += "**" }
        default: break
        }
    }

    private mutating func startList(_ name: String, _ tag: String) {
        let style = value("type", tag) ?? styleWord(tag)
        let parent = lists.last { $0.isOrdered && $0.style == "1" }
        let prefix = name == "ol" && style == "1" ? parent.map { "\($0.prefix)\($0.next - 1)." } ?? "" : ""
        lists.append(
            List(isOrdered: name == "ol", style: style, next: attribute("start", tag), prefix: prefix))
    }

    private func styleWord(_ tag: String) -> String {
        if tag.contains("lower-alpha") { return "a" }
        if tag.contains("upper-alpha") { return "A" }
        if tag.contains("upper-roman") { return "I" }
        return tag.contains("lower-roman") ? "i" : "1"
    }

    private mutating func item() {
        if table == nil { endLine() }
        guard var list = lists.popLast() else { return }
        let own = list.isOrdered ? ordinal(list) + " " : "- "
        if table == nil { mark = own } else { line += own }
        list.next += 1
        lists.append(list)
    }

    private func ordinal(_ list: List) -> String {
        switch list.style {
        case "a", "A":
            let letters = Array(list.style == "a" ? "abcdefghiklmnopqrstuvxy" : "ABCDEFGHIKLMNOPQRSTUVXY")
            let letter = String(letters[(max(1, list.next) - 1) % letters.count])
            return letter + (list.style == "a" ? ")" : ".")
        case "I", "i": return roman(list.next) + "."
        default: return "\(list.prefix)\(list.next)."
        }
    }

    private func roman(_ number: Int) -> String {
        let tens = String(repeating: "X", count: max(0, number) / 10 % 4)
        return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][max(0, number) % 10]
    }

    private mutating func endLine() {
        let text = singleSpaced(line)
        if !text.isEmpty, text != "**", text != "****" {
            let head = heading > 0 ? String(repeating: "#", count: heading) + " " : ""
            output += head + mark + text + "\n\n"
            mark = ""
        }
        heading = 0
        line = ""
    }

    private func attribute(_ name: String, _ tag: String) -> Int { value(name, tag).flatMap { Int($0) } ?? 1 }

    private func value(_ name: String, _ tag: String) -> String? {
        guard let range = tag.firstRange(of: name + "=\"") else { return nil }
        return String(tag[range.upperBound...].prefix { $0 != "\"" })
    }
}

private func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var output = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
        output += rest[..<start]
        rest = rest[start...]
        guard let end = rest.prefix(12).firstIndex(of: ";"),
            let letter = entity(rest[start..<end].dropFirst())
        else {
            output += "&"
            rest = rest.dropFirst()
            continue
        }
        output += letter
        rest = rest[rest.index(after: end)...]
    }
    return output + rest
}

private func entity(_ name: Substring) -> String? {
    let named: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "#39": "'",
    ]
    if let letter = named[name] { return letter }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
}
