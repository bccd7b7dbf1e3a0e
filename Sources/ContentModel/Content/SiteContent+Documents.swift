public import Diagnostics

extension SiteContent {
    /// Every visible record.
    public var allDocuments: [Document] {
        agencies.map(\.document) + plans.flatMap { [$0.document] + $0.tasks.map(\.document) }
            + ContentKind.standalone.flatMap(records) + pages
    }
}

extension Document {
    /// The Markdown texts of the record: the body and the values that are Markdown.
    public var markdowns: [Markdown] {
        fields.markdowns + (body.map { [$0] } ?? [])
    }

    /// The files beside the record that it names in `tep`, as a source or as evidence.
    public func namedFiles(in content: SiteContent) -> [ContentPath] {
        var files: [ContentPath] = []
        for record in [fields, common] {
            walk(record) { value, type, _ in
                guard let text = value.scalar, type.mayNameAttachment, text.mayNameFile else { return }
                let path = attachmentPath(text.string)
                if content.attachmentFiles.contains(path) { files.append(path) }
            }
        }
        return files
    }
}

extension Record {
    /// The Markdown values, those of groups and lists included.
    public var markdowns: [Markdown] { values.flatMap(\.markdowns) }
}

extension FieldValue {
    fileprivate var markdowns: [Markdown] {
        switch self {
        case .markdown(let text): [text]
        case .list(let items): items.flatMap(\.markdowns)
        case .group(let record): record.markdowns
        case .absent, .declaredNone, .scalar: []
        }
    }
}
