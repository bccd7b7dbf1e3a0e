public import ContentModel

/// The directory of hotlines and its posters; none where no hotline holds.
func hotlinePages(of content: SiteContent) -> [Page] {
    guard !content.hotlines.isEmpty else { return [] }
    let agencies = content.agencies.filter { !content.hotlines.lines(of: $0).isEmpty }
    return [
        Page(route: .hotlines, subject: .hotlines),
        Page(route: .hotlinePoster(nil), subject: .hotlinePoster(nil)),
    ] + agencies.map { Page(route: .hotlinePoster($0), subject: .hotlinePoster($0)) }
}

extension Route {
    public static let hotlines = Route("duong-day-nong")

    /// - Parameter agency: nil for the posters of all agencies, for one print job.
    public static func hotlinePoster(_ agency: Agency?) -> Route {
        agency.map { Route("duong-day-nong", "niem-yet", $0.id) } ?? Route("duong-day-nong", "niem-yet")
    }
}

extension Hotline {
    /// The hotline's place on the directory's page.
    public var anchor: String { "_" + id }

    /// The contact for address books, in the published directory.
    public var cardFile: String { "duong-day-nong/\(id).vcf" }
}
