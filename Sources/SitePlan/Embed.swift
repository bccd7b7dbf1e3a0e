public import ContentModel

/// A part of the site that other sites show in a frame, or the page that tells how to.
public enum Embed: Sendable {
    case guide
    case hotlines
    /// How far a plan is whose progress is kept here.
    case progress(Plan)
    /// The chart of an index.
    case chart(ScoreIndex)
    case procedureFinder

    public var route: Route {
        switch self {
        case .guide: Route("nhung")
        case .hotlines: Route("nhung", "duong-day-nong")
        case .progress(let plan): Route("nhung", "tien-do", plan.id)
        case .chart(let index): Route("nhung", "chi-so", index.id)
        case .procedureFinder: Route("nhung", "tim-thu-tuc")
        }
    }

    /// The page of the site that says more.
    public var whole: Route {
        switch self {
        case .guide: .home
        case .hotlines: .hotlines
        case .progress(let plan): .plan(plan)
        case .chart(let index): .index(index)
        case .procedureFinder: .procedures(.all)
        }
    }
}

extension SiteContent {
    /// What can be embedded: only what there is.
    public var embeds: [Embed] {
        let fixed: [(Embed, Bool)] = [
            (.hotlines, !hotlines.isEmpty), (.procedureFinder, !procedures.isEmpty),
        ]
        return fixed.filter(\.1).map(\.0) + trackedPlans.map(Embed.progress) + indices.map(Embed.chart)
    }
}

/// None where there is nothing to embed.
func embedPages(of content: SiteContent) -> [Page] {
    let embeds = content.embeds
    guard !embeds.isEmpty else { return [] }
    return ([.guide] + embeds).map { Page(route: $0.route, subject: .embed($0)) }
}
