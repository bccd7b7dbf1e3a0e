/// What a Word, Excel, PowerPoint or OpenDocument file tells beside its text.
struct OfficeFile {
    private let archive: ZipArchive
    /// Descriptions are a few kilobytes, pictures may be large.
    private static let descriptionLimit = 1 << 20
    private static let pictureLimit = 64 << 20

    init(_ archive: ZipArchive) { self.archive = archive }

    /// Who wrote it and who saved it last, as the file says; each name once.
    var authors: [String] {
        let tags: [(file: String, tags: [String])] = [
            ("docProps/core.xml", ["dc:creator", "cp:lastModifiedBy"]),
            ("meta.xml", ["meta:initial-creator", "dc:creator"]),
        ]
        let names = tags.flatMap { file, tags -> [String] in
            guard let bytes = archive.content(file, limit: Self.descriptionLimit) else { return [] }
            let text = String(decoding: bytes, as: UTF8.self)
            return tags.flatMap { elements($0, of: text) }
        }
        return unique(names)
    }

    /// Whether a picture inside tells where it was taken.
    var tellsPlace: Bool {
        archive.entries.contains { entry in
            guard [".jpg", ".jpeg", ".png", ".webp"].contains(where: entry.name.lowercased().hasSuffix),
                ["media/", "Pictures/"].contains(where: entry.name.contains),
                let bytes = archive.content(entry, limit: Self.pictureLimit)
            else { return false }
            return Attachments.tellsPlace(bytes[...])
        }
    }
}

/// The texts of all elements of a name, without markup inside them.
func elements(_ name: String, of xml: String) -> [String] {
    let name = Array(name.utf8)
    return xml.utf8.split(separator: UInt8(ascii: "<")).compactMap { piece in
        guard piece.starts(with: name), let end = piece.firstIndex(of: UInt8(ascii: ">")),
            piece[..<end].last != UInt8(ascii: "/")
        else { return nil }
        let next = piece.dropFirst(name.count).first
        guard next == UInt8(ascii: ">") || next == UInt8(ascii: " ") else { return nil }
        return unescaped(String(Substring(piece[piece.index(after: end)...])))
    }
}

private func unescaped(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    guard text.utf8.contains(UInt8(ascii: "&")) else { return trimmed(text) }
    let plain = entities.reduce(text) { text, entity in
        text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
    return trimmed(plain)
}

func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\0" }
    let tail = text.drop(while: isSpace)
    let end = tail.lastIndex { !isSpace($0) }
    return end.map { String(tail[...$0]) } ?? ""
}

/// Each of the names that are not empty once, in their order.
func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
}
