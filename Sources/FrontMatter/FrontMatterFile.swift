public import Diagnostics

/// A content file, parted into its front matter and its body.
public struct FrontMatterFile: Sendable {
    public let tree: FrontMatterTree
    /// Where the body lies in the file's bytes.
    public let body: Range<Int>
    /// The 1-based line of the file on which the body begins.
    public let bodyLine: Int
}

/// What a file may cost before it is refused.
public struct FrontMatterLimits: Sendable {
    /// Bytes between the two `---` lines.
    public var size = 1 << 20
    /// Collections inside one another; the outermost mapping counts.
    public var depth = 16

    public init() {}
}

/// Reads a content file: `---`, YAML, `---`, body. The bytes are valid UTF-8 (`encodingFault` says so).
public func readFrontMatter(
    of bytes: [UInt8], at path: ContentPath, limits: FrontMatterLimits = FrontMatterLimits()
) -> (FrontMatterFile?, [Diagnostic]) {
    switch split(bytes, at: path) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(let parts):
        let (tree, diagnostics) = parse(bytes, parts.yaml, keeping: parts.body.lowerBound, at: path, limits)
        guard let tree else { return (nil, diagnostics) }
        let line = bytes[..<parts.body.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
        return (FrontMatterFile(tree: tree, body: parts.body, bodyLine: line), diagnostics)
    }
}

/// Reads a file that is YAML as a whole (`trang.yaml`). The bytes are valid UTF-8.
///
/// - Parameter root: what the file must be as a whole.
public func readYAML(
    _ bytes: [UInt8], at path: ContentPath, limits: FrontMatterLimits = FrontMatterLimits()
) -> (FrontMatterTree?, [Diagnostic]) {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return parse(bytes, start..<bytes.count, keeping: bytes.count, at: path, limits)
}

private func parse(
    _ bytes: [UInt8], _ yaml: Range<Int>, keeping kept: Int, at path: ContentPath, _ limits: FrontMatterLimits
) -> (FrontMatterTree?, [Diagnostic]) {
    guard yaml.count <= limits.size else {
        let place = SourceLocation(path: path, line: 1)
        return (nil, [frontMatterTooLarge(yaml.count, limit: limits.size, at: place)])
    }
    var builder = TreeBuilder(path: path, bytes: bytes, yaml: yaml, kept: kept, depthLimit: limits.depth)
    return builder.build()
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
