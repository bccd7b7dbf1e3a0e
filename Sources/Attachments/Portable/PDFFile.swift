/// What a PDF tells beside its pages, read without its cross-reference table: a damaged one is read all the
/// same. An encrypted one is not read at all.
struct PDFFile {
    /// The file's own bytes, then those of its object streams, which hold objects in compressed form.
    private let texts: [ArraySlice<UInt8>]
    private let streams: [PDFStream]

    /// All streams together are read up to so many bytes.
    private static let limit = 64 << 20

    init?(_ bytes: ArraySlice<UInt8>) {
        guard occurrences(of: "/Encrypt", in: bytes).isEmpty else { return nil }
        streams = pdfStreams(of: bytes)
        var room = Self.limit
        texts =
            [bytes]
            + streams.filter(\.holdsObjects).map { stream in
                let content = stream.content(limit: room)
                room -= content.count
                return content[...]
            }
    }

    /// The names behind `/Author`, and the creators in the XMP description.
    var authors: [String] {
        let entries = texts.flatMap { text in
            occurrences(of: "/Author", in: text).compactMap { PDFString(in: text, from: $0 + 7)?.text }
        }
        let descriptions = streams.filter(\.isDescription).flatMap { stream in
            creators(String(decoding: stream.content(limit: 1 << 20), as: UTF8.self))
        }
        return unique((entries + descriptions).map(trimmed))
    }

    private func creators(_ xmp: String) -> [String] {
        let parts = xmp.split(separator: "dc:creator")
        guard parts.count > 1 else { return [] }
        let inside = elements("rdf:li", of: String(parts[1]))
        return inside.isEmpty ? elements("dc:creator", of: xmp) : inside
    }

    /// Whether its pages are pictures without a text that can be searched and read aloud. What a stamp or a
    /// signature draws is no text of a page unless there is much of it.
    var isPicturesOnly: Bool {
        guard streams.contains(where: \.isPicture) else { return false }
        var room = Self.limit
        var stamped = 0
        for stream in streams where stream.draws {
            let content = stream.content(limit: room)
            room -= content.count
            let count = textOperators(in: content[...])
            if count > 0, !stream.isForm { return false }
            stamped += count
            if stamped > 40 || room <= 0 { return false }
        }
        return true
    }
}

/// How often text is shown (`Tj`, `TJ`).
private func textOperators(in content: ArraySlice<UInt8>) -> Int {
    occurrences(of: "Tj", in: content).count + occurrences(of: "TJ", in: content).count
}
