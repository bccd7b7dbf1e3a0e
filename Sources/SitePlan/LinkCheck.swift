internal import CommonMark
internal import ContentModel
internal import Diagnostics

/// Follows every link of every text, and notes which files are linked to.
struct LinkCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private var files: [String: ContentPath] = [:]
    private let links: LinkTable

    var attachments: [AttachmentFile] {
        files.map { AttachmentFile(source: $0.value, file: $0.key) }.sorted { $0.file < $1.file }
    }

    init(_ content: SiteContent, _ links: LinkTable) {
        self.links = links
        for document in content.allDocuments {
            for text in document.markdowns { check(text, of: document) }
            for path in document.namedFiles(in: content) { take(path, linkedFrom: document.path) }
        }
        for text in content.settings.markdowns {
            check(text, at: ContentPath("content/trang.yaml"), on: .home)
        }
    }

    private mutating func check(_ text: Markdown, of document: Document) {
        guard let route = links.route(of: document.path) else { return }
        check(text, at: document.path, on: route)
    }

    private mutating func check(_ text: Markdown, at path: ContentPath, on route: Route) {
        for link in text.document.links {
            switch links.target(of: link.destination, in: path) {
            case nil: diagnostics.append(broken(link))
            case .file: take(linkedFile(link.destination, from: path), linkedFrom: path)
            case .page(let target, let fragment?): checkFragment(fragment, on: target, link)
            case .fragment(let fragment) where !fragment.isEmpty: checkFragment(fragment, on: route, link)
            case .page, .fragment: break
            }
        }
    }

    private mutating func checkFragment(_ fragment: String, on route: Route, _ link: MarkdownDocument.Link) {
        guard !links.has(fragment, on: route) else { return }
        diagnostics.append(
            Diagnostic(
                .brokenAnchor, at: link.origin.location, "mục «#\(fragment)» không có trong trang \(route)",
                expected: "Phần sau dấu # là tiêu đề viết không dấu, nối bằng gạch, ví dụ #muc-dich-yeu-cau.",
                suggestion: links.nearest(to: fragment, on: route).map { "#\($0)" }))
    }

    private func broken(_ link: MarkdownDocument.Link) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: link.origin.location,
            "liên kết «\(link.destination)» không dẫn tới trang hay tệp nào",
            expected:
                "Viết địa chỉ trong trang (/ke-hoach/…/), đường dẫn tới tệp .md, tên tệp đặt cạnh bản ghi, "
                + "hoặc địa chỉ đầy đủ https://….",
            suggestion: links.nearest(to: link.destination))
    }

    private func linkedFile(_ destination: String, from path: ContentPath) -> ContentPath {
        links.attachment(destination, beside: path)
    }

    private mutating func take(_ path: ContentPath, linkedFrom document: ContentPath) {
        guard links.isAttachment(path), let file = links.file(of: path, linkedFrom: document) else { return }
        files[file] = path
    }
}
