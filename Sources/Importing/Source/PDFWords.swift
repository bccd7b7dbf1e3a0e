/// A word of a PDF page with its box, in points from the page's upper left corner.
struct PDFWord {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
}

/// The words of each page, as `pdftotext -bbox` prints them.
func pdfPages(_ boxes: String) -> [[PDFWord]] {
    var pages: [[PDFWord]] = []
    for line in boxes.split(whereSeparator: \.isNewline).map({ $0.trimmed() }) {
        if line.hasPrefix("<page ") {
            pages.append([])
        } else if line.hasPrefix("<word "), let word = pdfWord(line), !pages.isEmpty {
            pages[pages.count - 1].append(word)
        }
    }
    return pages
}

/// `<word xMin="428.7" yMin="59.0" xMax="473.4" yMax="74.3">CỘNG</word>`
private func pdfWord(_ line: String) -> PDFWord? {
    guard let end = line.firstIndex(of: ">"), let close = line.ranges(of: "</word>").last,
        close.lowerBound > end
    else { return nil }
    let attributes = line[..<end]
    guard let left = number("xMin", in: attributes), let right = number("xMax", in: attributes),
        let top = number("yMin", in: attributes), let bottom = number("yMax", in: attributes), bottom > top
    else { return nil }
    let text = unescaped(line[line.index(after: end)..<close.lowerBound])
    return text.isEmpty ? nil : PDFWord(text: text, left: left, right: right, top: top, bottom: bottom)
}

private func number(_ name: String, in attributes: Substring) -> Double? {
    guard let start = attributes.firstRange(of: name + "=\"") else { return nil }
    return Double(attributes[start.upperBound...].prefix { $0 != "\"" })
}

private func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
}
