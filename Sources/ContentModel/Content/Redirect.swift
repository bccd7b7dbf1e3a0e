public import Diagnostics

/// An old address that leads to a record (`chuyen_huong`).
public struct Redirect: Sendable {
    /// `/tin/ten-cu/`; begins and ends with `/`.
    public let from: String
    /// Why what stood there is no more; nil where it only moved.
    public let reason: SourceString?
    public let document: Document
    /// Where the editor wrote it.
    public let origin: SourceString
}

extension Document {
    /// Written with or without the slashes around; what is no address is reported by `RedirectRule`.
    var redirects: [Redirect] {
        self[common: .redirects].items.compactMap { item in
            guard let written = item.scalar ?? item.group?[RedirectKey.from].scalar else { return nil }
            let text = written.string
            let from = (text.hasPrefix("/") ? "" : "/") + text + (text.hasSuffix("/") ? "" : "/")
            return Redirect(
                from: from, reason: item.group?[RedirectKey.reason].scalar, document: self, origin: written)
        }
    }
}
