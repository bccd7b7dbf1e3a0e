internal import Charts
internal import Templates

/// What a scanner is to read, and what is said of it to who can't see it.
struct CodeText: Sendable {
    let content: String
    let title: String

    init(_ content: String, title: String) {
        self.content = content
        self.title = title
    }

    /// Of a page's full address.
    init(address: String) { self.init(address, title: "Mã QR của trang \(address)") }
}

extension View.Entry {
    /// A QR code, for paper and for who reads on another screen. Drawn only where a template asks for it.
    static func code(_ name: String, _ get: @escaping Getter<CodeText?>) -> Self {
        Self(name: name, type: .html) { subject, context in
            guard let text = get(subject, context) else { return .absent }
            var bytes: [UInt8] = []
            QRCode(text.content)?.append(title: text.title, to: &bytes)
            return bytes.isEmpty ? .absent : .html(bytes)
        }
    }
}
