internal import Diagnostics

struct FrontMatterParts {
    let yaml: Range<Int>
    let body: Range<Int>
}

struct SplitFault: Error {
    let diagnostic: Diagnostic
}

/// Finds the two `---` lines. A line may end with CRLF, and spaces behind the dashes are forgiven.
func split(_ bytes: [UInt8], at path: ContentPath) -> Result<FrontMatterParts, SplitFault> {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let first = lineEnd(in: bytes, from: start)
    guard isFence(bytes[start..<first]) else {
        return .failure(SplitFault(diagnostic: missingFrontMatter(bytes, start..<first, at: path)))
    }
    var line = min(first + 1, bytes.count)
    let yamlStart = line
    while line < bytes.count {
        let end = lineEnd(in: bytes, from: line)
        if isFence(bytes[line..<end]) {
            let body = min(end + 1, bytes.count)..<bytes.count
            return .success(FrontMatterParts(yaml: yamlStart..<line, body: body))
        }
        line = end + 1
    }
    return .failure(SplitFault(diagnostic: unclosedFrontMatter(bytes, start..<first, at: path)))
}

private func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
}

private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let fence = line.prefix { $0 == UInt8(ascii: "-") }
    return fence.count == 3
        && line[fence.endIndex...].allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
        }
}
