internal import SitePlan
internal import Templates

/// What a page says of a file that can be fetched from it.
public struct AttachmentFacts: Sendable {
    /// In bytes.
    public let size: Int
    /// 64 hexadecimal digits.
    public let sha256: String

    public init(size: Int, sha256: String) {
        self.size = size
        self.sha256 = sha256
    }
}

/// A file beside the page's record. `{{tep}}` alone prints its name.
struct Attachment: Sendable {
    let name: String
    /// In the published directory; nil where there is no such file.
    let file: String?

    init(_ name: String, _ context: PageContext) {
        self.name = name
        file = context.page.source.flatMap { context.site.links.file(named: name, beside: $0) }
    }

    /// "Word (DOCX), 12 KB"
    func label(_ context: PageContext) -> String? {
        let parts = [format(of: name), facts(context).map { printedSize($0.size) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    fileprivate func facts(_ context: PageContext) -> AttachmentFacts? {
        file.flatMap { context.options.attachments[$0] }
    }
}

let attachmentView = View<Attachment>(
    "tep",
    [
        .text("ten") { attachment, _ in attachment.name },
        .text("lien_ket") { attachment, context in attachment.file.map(context.link(toFile:)) },
        .text("dinh_dang") { attachment, _ in format(of: attachment.name) },
        .text("kich_thuoc") { attachment, context in attachment.facts(context).map { printedSize($0.size) } },
        .text("sha256") { attachment, context in attachment.facts(context)?.sha256 },
    ])

/// "PDF", "Word (DOCX)"; what stands behind the last point of the name.
private func format(of name: String) -> String? {
    guard let point = name.lastIndex(of: ".") else { return nil }
    let ending = name[point...].dropFirst().uppercased()
    switch ending {
    case "DOC", "DOCX": return "Word (\(ending))"
    case "XLS", "XLSX": return "Excel (\(ending))"
    case "ODT", "ODS": return "OpenDocument (\(ending))"
    default: return ending
    }
}

/// "812 byte", "340 KB", "1,2 MB": powers of 1024, as file managers count.
private func printedSize(_ bytes: Int) -> String {
    if bytes < 1024 { return "\(vietnameseFigure(bytes)) byte" }
    let kilobytes = Double(bytes) / 1024
    if kilobytes < 1000 { return "\(vietnameseFigure(Int(kilobytes.rounded(.up)))) KB" }
    return "\(vietnameseFigure(kilobytes / 1024, decimals: 1)) MB"
}
