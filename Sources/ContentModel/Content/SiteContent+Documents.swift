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
        var texts = fields.markdowns
        if let body { texts.append(body) }
        return texts
    }

    func forEachMarkdown(_ visit: (Markdown) -> Void) {
        fields.forEachMarkdown(visit)
        if let body { visit(body) }
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
    public var markdowns: [Markdown] {
        var texts: [Markdown] = []
        forEachMarkdown { texts.append($0) }
        return texts
    }

    fileprivate func forEachMarkdown(_ visit: (Markdown) -> Void) {
        for slot in schema.markdownSlots { values[slot].forEachMarkdown(visit) }
    }
}

extension FieldValue {
    fileprivate func forEachMarkdown(_ visit: (Markdown) -> Void) {
        switch self {
        case .markdown(let text): visit(text)
        case .list(let items): for item in items { item.forEachMarkdown(visit) }
        case .group(let record): record.forEachMarkdown(visit)
        case .absent, .declaredNone, .scalar: break
        }
    }
}
