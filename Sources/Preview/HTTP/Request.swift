/// The head of a request, as far as the preview needs it.
struct Request {
    let method: String
    /// Percent-decoded, without the query; begins with `/`.
    let path: String
    let host: String
    let keepsAlive: Bool

    /// nil where the bytes are no request of HTTP/1.x.
    init?(_ head: some Collection<UInt8>) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first else { return nil }
        let parts = first.split(separator: " ")
        guard parts.count == 3, parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/"),
            let path = Self.decoded(parts[1].prefix { $0 != "?" && $0 != "#" })
        else { return nil }
        method = String(parts[0])
        self.path = path
        var host = ""
        var keepsAlive = parts[2] == "HTTP/1.1"
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            if name == "host" { host = String(value) }
            if name == "connection", value.lowercased() == "close" { keepsAlive = false }
        }
        self.host = host
        self.keepsAlive = keepsAlive
    }

    /// Whether the name that the browser asked for is this machine's own: a page of another site that lets
    /// its name point here must not read drafts.
    var isForThisMachine: Bool {
        let name = host.split(separator: ":").first.map(String.init) ?? ""
        return name == "127.0.0.1" || name == "localhost"
    }

    private static func decoded(_ path: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.count >= 2
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
