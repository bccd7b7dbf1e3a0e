internal import Diagnostics

/// A file and the part of it that is YAML.
struct YAMLSource {
    let path: ContentPath
    let bytes: [UInt8]
    let yaml: Range<Int>
    /// So many bytes of the file stay with the tree; the body is not its concern.
    let kept: Int
    let isWholeFile: Bool
}

/// Events to tree, tree to faults; behind a syntax fault, which libyaml can't read past, on with the next
/// key.
func readTree(_ source: YAMLSource, _ limits: FrontMatterLimits) -> (FrontMatterTree?, [Diagnostic]) {
    guard source.yaml.count <= limits.size else { return (nil, [tooLarge(source, limit: limits.size)]) }
    return source.bytes.withUnsafeBufferPointer { bytes in
        let part = YAMLPart(bytes, source.yaml, decodedStart: source.kept + 1, limits)
        var tree = FrontMatterTree(source: sourceText(of: source, part.builder), nodes: part.builder.nodes)
        var diagnostics = part.diagnostics(in: tree.source) + refuseFaultyKeys(in: &tree)
        diagnostics += restDiagnostics(after: part, of: bytes, tree.source, limits)
        guard case .complete = part.end else { return (nil, diagnostics) }
        if let fault = rootFault(of: tree, source) { return (nil, diagnostics + [fault]) }
        return tree.nodes[0].isRefused ? (nil, diagnostics) : (tree, diagnostics)
    }
}

/// The file's bytes, one that belongs to neither, then the decoded ones.
private func sourceText(of source: YAMLSource, _ builder: TreeBuilder) -> SourceText {
    var bytes = Array(source.bytes[..<source.kept])
    if !builder.decodedBytes.isEmpty {
        bytes.reserveCapacity(bytes.count + 1 + builder.decodedBytes.count)
        bytes.append(UInt8(ascii: "\n"))
        bytes += builder.decodedBytes
    }
    return SourceText(path: source.path, bytes: bytes, fileLength: source.kept, decoded: builder.decoded)
}

/// What must be a mapping, and in a file that is YAML as a whole may be a list, is something else.
private func rootFault(of tree: FrontMatterTree, _ source: YAMLSource) -> Diagnostic? {
    guard !tree.nodes.isEmpty, !tree.root.isNull else { return nothingInside(source) }
    switch tree.root.kind {
    case .mapping: return nil
    case .sequence where source.isWholeFile: return nil
    case .sequence: return notAMapping(at: tree.root.location)
    case .plain, .quoted: return tree.root.isRefused ? nil : notAMapping(at: tree.root.location)
    }
}

/// The faults behind the first syntax fault; what is found there is not kept.
private func restDiagnostics(
    after part: YAMLPart, of bytes: UnsafeBufferPointer<UInt8>, _ source: SourceText,
    _ limits: FrontMatterLimits
) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var rest = part.rest
    // Each part costs a buffer of libyaml. So many faults have only files that are no YAML at all.
    for _ in 0..<4096 {
        guard let range = rest else { break }
        let part = YAMLPart(bytes, range, decodedStart: 0, limits)
        diagnostics += part.diagnostics(in: source)
        rest = part.rest
    }
    return diagnostics
}
