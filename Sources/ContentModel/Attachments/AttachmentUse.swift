internal import Attachments
internal import CommonMark
internal import Diagnostics

/// Where a record names a file beside it: in a key or in a text.
struct AttachmentUse {
    let path: ContentPath
    let place: SourceLocation
    let report: AttachmentReport

    /// The name of the file alone.
    var name: String { String(path.lastComponent) }
}

extension ReadSite {
    /// The files of a kind that records name, each at its first place, in the order of records. Records are
    /// gone through only where there is such a file.
    func attachmentUses(where isMeant: (AttachmentReport) -> Bool) -> [AttachmentUse] {
        let meant = attachmentReports.filter { isMeant($0.value) }
        guard !meant.isEmpty else { return [] }
        var seen: Set<ContentPath> = []
        return namedFiles.compactMap { path, origin in
            guard let report = meant[path], seen.insert(path).inserted else { return nil }
            return AttachmentUse(path: path, place: origin.location, report: report)
        }
    }

    /// Files that are named, there or not, with the names.
    var namedFiles: [(ContentPath, SourceString)] {
        documents.flatMap(\.namedFiles) + (settings.map { $0.linkedFiles(in: "content/trang.yaml") } ?? [])
    }
}

extension Document {
    fileprivate var namedFiles: [(ContentPath, SourceString)] {
        var files: [(ContentPath, SourceString)] = []
        for record in [fields, common] {
            walk(record) { value, type, _ in
                guard let text = value.scalar, type.mayNameAttachment, text.mayNameFile else { return }
                files.append((path.beside(text.string), text))
            }
        }
        return files + markdowns.flatMap { $0.linkedFiles(in: path) }
    }
}

extension Record {
    fileprivate func linkedFiles(in path: String) -> [(ContentPath, SourceString)] {
        markdowns.flatMap { $0.linkedFiles(in: ContentPath(path)) }
    }
}

extension Markdown {
    /// Links and pictures that lead to a file beside the record.
    fileprivate func linkedFiles(in path: ContentPath) -> [(ContentPath, SourceString)] {
        document.links.compactMap { link in
            let target = link.destination.prefix { $0 != "#" }
            guard !target.isEmpty, target.first != "/" else { return nil }
            return (path.beside(String(target)), link.origin)
        }
    }
}
