/// What a file is, by its first bytes.
public enum FileForm: String, Sendable, Hashable, CaseIterable {
    case pdf = "PDF"
    case word = "Word (docx)"
    case excel = "Excel (xlsx)"
    case powerPoint = "PowerPoint (pptx)"
    case openDocument = "OpenDocument"
    case zip = "ZIP"
    /// Word, Excel, PowerPoint before 2007.
    case oldOffice = "Office 97–2003"
    case richText = "RTF"
    case jpeg = "JPEG"
    case png = "PNG"
    case gif = "GIF"
    case webP = "WebP"
    case rar = "RAR"
    case sevenZip = "7-Zip"
    case video = "MP4"
    case program = "chương trình"
    case webPage = "trang web hoặc SVG"
    /// Text without a mark of its own: CSV, TXT, JSON.
    case text = "văn bản thường"
    case empty = "tệp rỗng"
    case unknown = "không rõ"
}

extension FileForm {
    init(_ bytes: ArraySlice<UInt8>, _ archive: ZipArchive?) {
        let view = ByteView(bytes)
        self =
            Self.marks.first { view.has($0.mark, at: $0.offset) }?.form
            ?? Self.binary(view) ?? Self.plain(bytes)
        if self == .zip, let archive { self = Self.office(archive) }
    }

    private static let marks: [(mark: StaticString, offset: Int, form: FileForm)] = [
        ("%PDF-", 0, .pdf), ("PK\u{03}\u{04}", 0, .zip), ("{\\rtf", 0, .richText), ("GIF8", 0, .gif),
        ("WEBP", 8, .webP), ("Rar!", 0, .rar), ("7z", 0, .sevenZip), ("ftyp", 4, .video), ("MZ", 0, .program),
        ("\u{7F}ELF", 0, .program), ("#!", 0, .program),
    ]

    private static func binary(_ view: ByteView) -> FileForm? {
        switch view.long(0) {
        case 0xD0CF_11E0: .oldOffice
        case 0x8950_4E47: .png
        case let head? where head >> 8 == 0xFFD8FF: .jpeg
        default: nil
        }
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> FileForm {
        if bytes.isEmpty { return .empty }
        // Some writers put a few bytes before the head of a PDF.
        let head = bytes.prefix(1024)
        if !occurrences(of: "%PDF-", in: head).isEmpty { return .pdf }
        if head.contains(0) { return .unknown }
        let start = String(decoding: head, as: UTF8.self).lowercased().drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        let isPage = ["<!doctype html", "<html", "<svg", "<?xml"].contains(where: start.hasPrefix)
        let isMarkup = start.hasPrefix("<?xml") ? start.contains("<svg") || start.contains("<html") : isPage
        return isMarkup ? .webPage : .text
    }

    private static func office(_ archive: ZipArchive) -> FileForm {
        let names = archive.entries.map(\.name)
        if names.contains(where: { $0.hasPrefix("word/") }) { return .word }
        if names.contains(where: { $0.hasPrefix("xl/") }) { return .excel }
        if names.contains(where: { $0.hasPrefix("ppt/") }) { return .powerPoint }
        return names.contains("mimetype") && names.contains("content.xml") ? .openDocument : .zip
    }
}

extension FileForm {
    /// The forms that the ending of a name promises; nil for an ending that promises none.
    static func promised(by name: String) -> Set<FileForm>? {
        guard let point = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: point)...].lowercased() {
        case "pdf": return [.pdf]
        case "docx", "docm", "dotx": return [.word]
        case "xlsx", "xlsm": return [.excel]
        case "pptx": return [.powerPoint]
        case "odt", "ods", "odp", "odg": return [.openDocument]
        case "doc": return [.oldOffice, .richText]
        case "xls", "ppt": return [.oldOffice]
        case "rtf": return [.richText]
        case "jpg", "jpeg": return [.jpeg]
        case "png": return [.png]
        case "gif": return [.gif]
        case "webp": return [.webP]
        case "zip": return [.zip, .word, .excel, .powerPoint, .openDocument]
        case "rar": return [.rar]
        case "7z": return [.sevenZip]
        case "svg": return [.webPage]
        case "mp4", "m4v", "m4a": return [.video]
        case "csv", "txt", "json", "md", "yaml", "ics", "vcf": return [.text, .empty]
        default: return nil
        }
    }
}
