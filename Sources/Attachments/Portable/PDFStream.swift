internal import Compression

/// A stream of a PDF with the dictionary before it.
struct PDFStream {
    private let dictionary: String
    private let bytes: ArraySlice<UInt8>

    init(dictionary: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>) {
        self.dictionary = String(decoding: dictionary, as: UTF8.self).filter { !$0.isWhitespace }
        self.bytes = bytes
    }

    var holdsObjects: Bool { dictionary.contains("/Type/ObjStm") }
    var isDescription: Bool { dictionary.contains("/Type/Metadata") }
    var isPicture: Bool { dictionary.contains("/Subtype/Image") }
    var isForm: Bool { dictionary.contains("/Subtype/Form") }

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
