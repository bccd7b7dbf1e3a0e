internal import CommonMark
internal import Diagnostics
internal import FrontMatter

extension Decoder {
    mutating func decodeMarkdown(_ node: FrontMatterNode, _ field: Field) -> FieldValue {
        guard node.isScalar else {
            diagnostics.append(notAScalar(node, field))
            return .absent
        }
        let (document, faults) = parseMarkdown(
            node.string, options: MarkdownOptions(headingShift: 1, anchorPrefix: markdownKey + "-"))
        diagnostics += faults
        return .markdown(Markdown(document.fitted(), from: node.string))
    }

    /// nil where the file has no body.
    ///
    /// - Parameter keepingSource: as it was written, which keeps the whole file in memory.
    mutating func body(
        of file: FrontMatterFile, _ bytes: [UInt8], at path: ContentPath, keepingSource: Bool
    ) -> Markdown? {
        let isBlank = bytes[file.body].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard !isBlank else { return nil }
        let text = SourceString(SourceText(path: path, bytes: bytes), file.body)
        let (document, faults) = parseMarkdown(text)
        diagnostics += faults
        return keepingSource
            ? Markdown(document, from: text) : Markdown(document.compacted(), from: nil)
    }
}
