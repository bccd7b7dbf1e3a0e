internal import Compression

/// A stream of a PDF with the dictionary before it.
struct PDFStream {
    private let dictionary: String
    private let bytes: ArraySlice<UInt8>
    /// The dictionary's entries, where it was read as values.
    private(set) var values: [String: PDFValue] = [:]

    init(dictionary: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>) {
        self.dictionary = String(decoding: dictionary, as: UTF8.self).filter { !$0.isWhitespace }
        self.bytes = bytes
    }

    var holdsObjects: Bool { dictionary.contains("/Type/ObjStm") }
    var isDescription: Bool { dictionary.contains("/Type/Metadata") }
    var isPicture: Bool { dictionary.contains("/Subtype/Image") }
    var isForm: Bool { dictionary.contains("/Subtype/Form") }

    var isAttachedFile: Bool { dictionary.contains("/Type/EmbeddedFile") }
    /// Whether `content` knows how it is packed.
    var isReadable: Bool {
        guard let filter = values["Filter"] else { return true }
        return (filter.items ?? [filter]).compactMap(\.name) == ["FlateDecode"]
    }

    /// The stream of an object whose head begins at `head` and ends at `start` with the word `stream`.
    static func read(
        _ values: [String: PDFValue], _ head: Int, from start: Int, in bytes: ArraySlice<UInt8>
    ) -> (PDFStream, end: Int) {
        var content = start
        if content < bytes.endIndex, bytes[content] == 0x0D { content += 1 }
        if content < bytes.endIndex, bytes[content] == 0x0A { content += 1 }
        let mark = Array("endstream".utf8)
        let said = values["Length"]?.number.flatMap { Int(exactly: $0) } ?? 0
        // Where the length is right the data may itself hold the word.
        let after = said > 0 && said <= bytes.endIndex - content ? content + said : content
        let end =
            firstOccurrence(of: mark, in: bytes[after...].prefix(mark.count + 4))
            ?? firstOccurrence(of: mark, in: bytes[content...]) ?? bytes.endIndex
        var stream = PDFStream(
            dictionary: bytes[head..<start], bytes: bytes[content..<end])
        stream.values = values
        return (stream, min(bytes.endIndex, end + mark.count))
    }

    /// Whether it draws on a page: neither a picture nor a font, a table or a description.
    var draws: Bool {
        if isForm { return true }
        return !["/Type/", "/Subtype/", "/Length1", "/FunctionType", "/N/", "/Alternate", "/CMapName"]
            .contains(where: dictionary.contains)
    }

    /// Decompressed where it is; nothing where it is packed in another way.
    func content(limit: Int) -> [UInt8] {
        guard limit > 0 else { return [] }
        if dictionary.contains("/FlateDecode") || dictionary.contains("/Fl]") {
            return inflated(bytes, .zlib, limit: limit)
        }
        return dictionary.contains("/Filter") ? [] : Array(bytes.prefix(limit))
    }
}

/// Every `stream … endstream` of the file.
func pdfStreams(of bytes: ArraySlice<UInt8>) -> [PDFStream] {
    var streams: [PDFStream] = []
    var offset = bytes.startIndex
    let opening = Array("stream".utf8)
    let closing = Array("endstream".utf8)
    while let start = firstOccurrence(of: opening, in: bytes[offset...]) {
        var content = start + opening.count
        if content < bytes.endIndex, bytes[content] == 0x0D { content += 1 }
        if content < bytes.endIndex, bytes[content] == 0x0A { content += 1 }
        let end = firstOccurrence(of: closing, in: bytes[min(content, bytes.endIndex)...]) ?? bytes.endIndex
        // The object's head: from the last `obj` on, within what a dictionary may take.
        let window = bytes[max(offset, start - 4096)..<start]
        let head = occurrences(of: "obj", in: window).last ?? window.startIndex
        streams.append(PDFStream(dictionary: bytes[head..<start], bytes: bytes[min(content, end)..<end]))
        offset = min(bytes.endIndex, end + closing.count)
    }
    return streams
}
