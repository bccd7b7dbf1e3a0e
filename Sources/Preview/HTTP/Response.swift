/// An answer; its body is sent with its length.
struct Response {
    let status: Int
    let type: String
    let body: [UInt8]
    var location: String?

    init(_ status: Int, _ type: String, _ body: [UInt8]) {
        self.status = status
        self.type = type
        self.body = body
    }

    init(_ status: Int, text: String) {
        self.init(status, "text/plain; charset=utf-8", Array(text.utf8))
    }

    static func redirect(to location: String) -> Response {
        var response = Response(301, text: "\(location)\n")
        response.location = location
        return response
    }

    /// Nothing of a preview is to be kept: the next answer may be another one.
    func head(keepsAlive: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "Error")\r\nContent-Type: \(type)\r\n"
        head += "Content-Length: \(body.count)\r\nCache-Control: no-store\r\n"
        head += "X-Content-Type-Options: nosniff\r\n"
        if let location { head += "Location: \(location)\r\n" }
        head += "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
        return Array(head.utf8)
    }

    private static let reasons = [
        200: "OK", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 431: "Request Header Fields Too Large", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]

    /// The media type of a file by the ending of its name.
    static func type(of name: String) -> String {
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json", "jsonl": "application/json",
        "jsonld": "application/ld+json", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "webp": "image/webp", "pdf": "application/pdf",
        "csv": "text/csv; charset=utf-8",
        "txt": "text/plain; charset=utf-8", "md": "text/plain; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "ics": "text/calendar; charset=utf-8",
        "vcf": "text/vcard; charset=utf-8",
    ]
}
