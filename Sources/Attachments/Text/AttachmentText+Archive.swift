extension AttachmentText {
    /// Word, Excel, PowerPoint, OpenDocument, and archives of any files.
    mutating func readArchive(_ archive: ZipArchive, named name: String, depth: Int) {
        if !archive.isWhole { leave() }
        add(name, .plain, Array(archive.entries.map(\.name).joined(separator: "\n").utf8))
        for entry in archive.entries where !entry.name.hasSuffix("/") {
            let ending = entry.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
            if Self.wordless.contains(ending) { continue }
            guard entry.size <= room, !entry.isEncrypted, let content = archive.content(entry, limit: room)
            else {
                leave()
                continue
            }
            let bytes = take(content)
            let place = name.isEmpty ? entry.name : name + "/" + entry.name
            if Self.markup.contains(ending) {
                add(place, .markup, bytes)
            } else {
                read(bytes[...], named: place, depth: depth + 1)
            }
        }
    }

    /// Endings of pictures, fonts and the like.
    private static let wordless: Set = [
        "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "ico", "emf", "wmf", "ttf", "otf", "odttf",
        "fntdata", "wav", "mp3", "mp4",
    ]
    private static let markup: Set = ["xml", "rels", "html", "htm", "xhtml", "svg", "vml", "rdf"]
}
