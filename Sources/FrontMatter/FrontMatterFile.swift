public import Diagnostics

/// A content file, parted into its front matter and its body.
public struct FrontMatterFile: Sendable {
    /// Its root is a mapping.
    public let tree: FrontMatterTree
    /// Where the body lies in the file's bytes.
    public let body: Range<Int>
    /// The 1-based line of the file on which the body begins.
    public let bodyLine: Int
}

/// What a file may cost before it is refused.
public struct FrontMatterLimits: Sendable {
    /// Bytes between the two `---` lines, or of a file that is YAML as a whole.
    public var size = 1 << 20
    /// Collections inside one another; the outermost one counts.
    public var depth = 16

    public init() {}
}

/// Reads a content file: `---`, YAML, `---`, body. The bytes are valid UTF-8 (`encodingFault` says so).
///
/// - Returns: nil where the block has a syntax fault or is no mapping. With other faults the tree is there,
///   without the keys that were refused.
public func readFrontMatter(
    of bytes: [UInt8], at path: ContentPath, limits: FrontMatterLimits = FrontMatterLimits()
) -> (FrontMatterFile?, [Diagnostic]) {
    let parts: FrontMatterParts
    switch split(bytes, at: path) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(let found): parts = found
    }
    let source = YAMLSource(
        path: path, bytes: bytes, yaml: parts.yaml, kept: parts.body.lowerBound, isWholeFile: false)
    let (tree, diagnostics) = readTree(source, limits)
    guard let tree else { return (nil, diagnostics) }
    let line = bytes[..<parts.body.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    return (FrontMatterFile(tree: tree, body: parts.body, bodyLine: line), diagnostics)
}

/// Reads a file that is YAML as a whole (`trang.yaml`): a mapping or a list. The bytes are valid UTF-8.
///
/// - Returns: nil as with `readFrontMatter`.
public func readYAML(
    _ bytes: [UInt8], at path: ContentPath, limits: FrontMatterLimits = FrontMatterLimits()
) -> (FrontMatterTree?, [Diagnostic]) {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let source = YAMLSource(
        path: path, bytes: bytes, yaml: start..<bytes.count, kept: bytes.count, isWholeFile: true)
    return readTree(source, limits)
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
