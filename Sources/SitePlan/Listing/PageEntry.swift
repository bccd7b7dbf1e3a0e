public import ContentModel

/// What lists of pages say of a page: search results, the alphabetical directory.
public struct PageEntry: Sendable {
    public let route: Route
    public let title: String
    /// What it is, as a reader calls it: "Nhiệm vụ".
    public let kind: String
    /// The number or code that it goes by.
    public var code: String?
    /// Who answers for it: "Văn phòng Sở – Sở TT&TT Gia Lai".
    public var unit: String?
    /// The field of administration.
    public var subject: String?
    public var year: String?
    public var isIllustrative = false
    /// The record that the page shows; nil where it shows none of its own.
    public var document: Document?

    init(_ route: Route, _ title: String, _ kind: String) {
        self.route = route
        self.title = title
        self.kind = kind
    }
}
