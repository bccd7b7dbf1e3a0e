internal import Output

/// What the server answers: files of the last good site, and what keeps them up to date in the browser.
struct PreviewSite: Sendable {
    let bulletin: Bulletin
    static let ownPath = "/_xem-thu/"
    static let eventsPath = ownPath + "su-kien"

    init(_ bulletin: Bulletin) { self.bulletin = bulletin }

    func answer(_ request: Request) -> Response {
        guard request.isForThisMachine else {
            return Response(403, text: "Chỉ xem được ở địa chỉ 127.0.0.1 của máy này.\n")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return Response(405, text: "Chỉ có GET và HEAD.\n")
        }
        if request.path.hasPrefix(Self.ownPath) { return own(request.path) }
        let notice = bulletin.current
        guard let site = notice.site else {
            return Response(503, "text/html; charset=utf-8", PreviewPage.empty(notice))
        }
        do throws(OutputFailure) { return try answer(request.path, from: site, notice) } catch {
            return Response(500, text: "\(error.action): \(error.path)\n")
        }
    }

    private func own(_ path: String) -> Response {
        switch path.dropFirst(Self.ownPath.count) {
        case "xem-thu.js": Response(200, Response.type(of: "a.js"), Array(PreviewPage.script.utf8))
        case "xem-thu.css": Response(200, Response.type(of: "a.css"), Array(PreviewPage.style.utf8))
        case "loi": Response(200, text: bulletin.current.problem ?? "")
        default: Response(404, text: "Không có.\n")
        }
    }

    private func answer(
        _ path: String, from site: any FileSource, _ notice: Bulletin.Notice
    ) throws(OutputFailure) -> Response {
        let name = String(path.dropFirst()) + (path.hasSuffix("/") ? "index.html" : "")
        if let place = OutputPath(name), let file = try site.file(at: place) {
            let type = Response.type(of: name)
            let isPage = type.hasPrefix("text/html")
            return Response(200, type, isPage ? PreviewPage.page(file, notice) : file.bytes)
        }
        if !path.hasSuffix("/"), let place = OutputPath(name + "/index.html"), try site.file(at: place) != nil
        {
            return .redirect(to: path + "/")
        }
        let page = try OutputPath("404.html").map { place throws(OutputFailure) in try site.file(at: place) }
        let bytes = page.flatMap { $0 }.map { PreviewPage.page($0, notice) }
        return Response(404, "text/html; charset=utf-8", bytes ?? PreviewPage.empty(notice))
    }
}
