internal import CommonMark
internal import Diagnostics

/// Visits every link of a record's texts that leads to the page or to the file of a document.
///
/// - Parameter visit: gets the document's id and the place of the link.
func walkLinkedDocuments(_ record: Document, _ visit: (_ id: String, _ place: SourceString) -> Void) {
    record.forEachMarkdown { text in
        for link in text.document.links where !link.isImage {
            if let id = linkedDocument(link.destination, in: record.path) { visit(id, link.origin) }
        }
    }
}

/// `/van-ban/<id>/`, or the way to `content/van-ban/<id>.md`.
private func linkedDocument(_ destination: String, in file: ContentPath) -> String? {
    let target = destination.prefix { $0 != "#" }
    let page = "/van-ban/"
    if target.hasPrefix(page) {
        let parts = target.dropFirst(page.count).split(separator: "/")
        return parts.count == 1 ? String(parts[0]) : nil
    }
    let (folder, ending) = ("content/van-ban/", ".md")
    guard target.hasSuffix(ending), target.first != "/" else { return nil }
    let path = file.beside(String(target)).string
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count).dropLast(ending.count)) : nil
}
