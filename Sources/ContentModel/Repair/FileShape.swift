internal import CommonMark
internal import Diagnostics
internal import FrontMatter

/// What a file says but for the words that may be repaired: by it a repair is known to have changed nothing
/// else.
struct FileShape: Equatable {
    private let nodes: [String]
    private let body: MarkdownShape

    init(_ parsed: ParsedFile, in bytes: [UInt8]) {
        let free = Set(parsed.parts.map(\.range))
        var nodes: [String] = []
        Self.describe(parsed.root, of: bytes, free, into: &nodes)
        self.nodes = nodes
        body = bytes[parsed.body].withUnsafeBufferPointer { MarkdownShape(of: $0) }
    }

    private static func describe(
        _ node: FrontMatterNode, of bytes: [UInt8], _ free: Set<Range<Int>>, into nodes: inout [String]
    ) {
        switch node.kind {
        case .mapping:
            nodes.append("{")
            for (key, value) in node.entries {
                nodes.append(key.string.string)
                describe(value, of: bytes, free, into: &nodes)
            }
        case .sequence:
            nodes.append("[")
            for item in node.items { describe(item, of: bytes, free, into: &nodes) }
        case .plain, .quoted:
            let part = RepairPart(value: node.origin, in: bytes)
            let isFree = part.map { free.contains($0.range) } ?? false
            // A text must stay one, and end where it ended.
            nodes.append(isFree ? "text \(node.isFollowedByComment) \(node.isNull)" : node.string.string)
        }
        nodes.append("end")
    }
}

/// A file as far as a repair needs to know it.
struct ParsedFile {
    let root: FrontMatterNode
    let body: Range<Int>
    let parts: [RepairPart]

    /// nil where the file can't be read: it has to be mended first.
    init?(_ bytes: [UInt8], at path: ContentPath, as place: ContentPlace) {
        let values: RepairableValues
        switch place {
        case .record(let name):
            guard let file = readFrontMatter(of: bytes, at: path).0 else { return nil }
            (root, body) = (file.tree.root, file.body)
            values = RepairableValues(root, as: name.kind)
        case .siteFile(let siteFile):
            guard let tree = readYAML(bytes, at: path).0 else { return nil }
            (root, body) = (tree.root, bytes.count..<bytes.count)
            values = RepairableValues(root, as: siteFile)
        case .release, .attachment, .ignored: return nil
        }
        parts =
            values.origins.compactMap { RepairPart(value: $0, in: bytes) }
            + (body.isEmpty ? [] : [RepairPart(body: body)])
    }
}
