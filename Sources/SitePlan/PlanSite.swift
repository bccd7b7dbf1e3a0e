public import ContentModel
public import Diagnostics
internal import Parallelism

/// Gives every page its one route, and looks where every link in the texts leads.
///
/// - Parameter jobs: how many threads; the result is the same.
public func plan(_ content: SiteContent, jobs: Int = 1) -> (PlannedSite, [Diagnostic]) {
    let changeLog = ChangeLog(content.readNews())
    let records = pages(of: content, changeLog)
    let entries = records.compactMap(\.entry)
    let directory = Directory(entries, jobs: jobs)
    let own = records + pages(of: directory)
    let pages = own + redirects(in: content, to: own)
    let ((links, check), faults) = inParallel(
        jobs: jobs,
        {
            let links = LinkTable(content, pages)
            return (links, LinkCheck(content, links))
        }, { collisions(among: pages) + vanishedAddresses(of: content, pages) })
    let site = PlannedSite(
        content: content, pages: pages, entries: entries, directory: directory,
        attachments: check.attachments, links: links, changeLog: changeLog)
    return (site, faults + clashes(among: check.attachments) + check.diagnostics)
}

private func pages(of content: SiteContent, _ changeLog: ChangeLog) -> [Page] {
    var pages = [Page(route: .home, subject: .home)]
    for agency in content.agencies {
        pages.append(Page(route: .agency(agency), subject: .agency(agency)))
        pages += agency.units.map { Page(route: .unit($0, of: agency), subject: .unit(agency, $0)) }
    }
    pages.append(Page(route: .plans, subject: .plans))
    for plan in content.plans {
        pages.append(Page(route: .plan(plan), subject: .plan(plan)))
        pages += plan.tasks.map { Page(route: .task($0, of: plan), subject: .task(plan, $0)) }
    }
    pages.append(Page(route: .progress, subject: .progress))
    pages += ([nil] + content.calendarYears).map { Page(route: .calendar($0), subject: .calendar(year: $0)) }
    pages += documentPages(of: content) + hotlinePages(of: content) + newsPages(of: content)
    pages += registerPages(of: content)
    pages += indexPages(of: content)
    pages += procedurePages(of: content)
    pages += content.pages.map { Page(route: .ordinary($0), subject: .ordinary($0)) }
    pages.append(Page(route: .search, subject: .search))
    for part in 1...Pagination.pages(of: changeLog.rows.count) {
        pages.append(Page(route: Route.changes.page(part), subject: .changes(part: part)))
    }
    pages.append(Page(route: .versions, subject: .versions))
    pages.append(Page(route: .data, subject: .data))
    pages += embedPages(of: content)
    pages += guidePages
    pages.append(Page(route: .home, subject: .notFound))
    return pages
}

/// None where there is no index.
private func indexPages(of content: SiteContent) -> [Page] {
    guard !content.indices.isEmpty else { return [] }
    let own = content.indices.flatMap { index in
        [Page(route: .index(index), subject: .index(index))]
            + index.components.map {
                Page(route: .component($0.component, of: index), subject: .component(index, $0))
            }
    }
    return [
        Page(route: .indices, subject: .indices), Page(route: .improvements, subject: .improvements),
    ] + own
}

private func pages(of directory: Directory) -> [Page] {
    let letters = directory.letters.flatMap { letter in
        (1...Pagination.pages(of: letter.entries.count)).map { page in
            Page(route: .directory(letter.id).page(page), subject: .directory(letter: letter.id, page: page))
        }
    }
    return [Page(route: .directory(nil), subject: .directory(letter: nil, page: 1))] + letters
}

extension Route {
    public static let plans = Route("ke-hoach")
    public static let progress = Route("tien-do")
    public static let indices = Route("chi-so")
    public static let improvements = Route("chi-so", "can-cai-thien")
    public static let search = Route("tim-kiem")
    public static let data = Route("du-lieu")
    public static let guide = Route("huong-dan")

    public static func guide(to name: SchemaName) -> Route { Route("huong-dan", name.identifier) }

    /// - Parameter letter: nil for the list of letters.
    public static func directory(_ letter: String?) -> Route {
        letter.map { Route("danh-muc", $0) } ?? Route("danh-muc")
    }

    /// - Parameter year: nil for what is due next.
    public static func calendar(_ year: Int?) -> Route {
        year.map { Route("tien-do", "lich", "\($0)") } ?? Route("tien-do", "lich")
    }

    public static func agency(_ agency: Agency) -> Route { Route("co-quan", agency.id) }

    public static func unit(_ unit: Unit, of agency: Agency) -> Route {
        Route("co-quan", agency.id, unit.id.string)
    }

    public static func plan(_ plan: Plan) -> Route { Route("ke-hoach", plan.id) }

    public static func task(_ task: Task, of plan: Plan) -> Route { Route("ke-hoach", plan.id, task.id) }

    public static func index(_ index: ScoreIndex) -> Route { Route("chi-so", index.id) }

    public static func component(_ component: IndexComponent, of index: ScoreIndex) -> Route {
        Route("chi-so", index.id, component.id)
    }

    public static func ordinary(_ page: Document) -> Route { Route(page.id) }
}

extension Page {
    /// Where the page lies in the published directory.
    public var file: String {
        if case .notFound = subject { return "404.html" }
        return route.file
    }

    /// The file that an editor changes to change this page; nil for pages that the site makes itself.
    public var source: ContentPath? {
        switch subject {
        case .agency(let agency), .unit(let agency, _): agency.document.path
        case .plan(let plan): plan.document.path
        case .task(_, let task): task.document.path
        case .document(let document): document.document.path
        case .news(let document), .ordinary(let document): document.path
        case .petition(let petition): petition.document.path
        case .result(let result): result.document.path
        case .checklist: ContentPath("content/" + SiteFile.obligations.rawValue)
        case .index(let index), .component(let index, _): index.document.path
        case .procedure(let procedure), .procedureCase(let procedure, _): procedure.document.path
        case .redirect(let redirect, _): redirect.document.path
        default: nil
        }
    }
}

extension ScoreIndex {
    /// The index as data, beside its page, in the published directory.
    public func dataFile(_ ending: String) -> String { "chi-so/\(id)/\(id).\(ending)" }
}

/// The unit's deadlines for calendar programs, in the published directory; nil where nothing is due of it.
public func calendarFile(of unit: Unit, in agency: Agency, _ content: SiteContent) -> String? {
    guard content.calendar.hasItems(of: unit, in: agency) else { return nil }
    return "co-quan/\(agency.id)/\(unit.id).ics"
}

/// Two pages at one address: names that differ only by their kind, or by letters that one host takes for the
/// same.
private func collisions(among pages: [Page]) -> [Diagnostic] {
    var seen: [String: Page] = [:]
    var faults: [Diagnostic] = []
    for page in pages {
        guard let first = seen.updateValue(page, forKey: page.file) else { continue }
        let place = page.source.map { SourceLocation(path: $0) }
        let fault = Diagnostic(
            .routeCollision, at: place, "địa chỉ \(page.route) có hai trang",
            expected: "Đổi tên một trong hai tệp, hoặc đổi mã của đơn vị.")
        faults.append(
            first.source.map { fault.relating(to: SourceLocation(path: $0), "trang kia ở đây") } ?? fault)
    }
    return faults
}
