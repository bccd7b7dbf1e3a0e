internal import ContentModel
internal import SitePlan
internal import Templates

/// The kinds of page: each has a template of this name and is marked with it (`data-loai`).
public enum PageKind: String, Sendable, CaseIterable {
    case home = "trang-chu"
    case agency = "co-quan"
    case unit = "don-vi"
    case plans = "cac-ke-hoach"
    case plan = "ke-hoach"
    case task = "nhiem-vu"
    case ordinary = "trang"
    case notFound = "404"
}

/// The views of all kinds of page.
struct PageViews: Sendable {
    let home, plans, notFound: View<SiteContent>
    let agency: View<Agency>
    let unit: View<UnitSubject>
    let plan: View<Plan>
    let task: View<TaskSubject>
    let ordinary: View<Document>

    init(assets: [Asset]) {
        let layout = PageLayout(assets: assets)
        home = homePage(layout)
        plans = plansPage(layout)
        notFound = notFoundPage(layout)
        agency = agencyPage(layout)
        unit = unitPage(layout)
        plan = planPage(layout)
        task = taskPage(layout)
        ordinary = ordinaryPage(layout)
    }

    func schema(of kind: PageKind) -> TemplateSchema {
        switch kind {
        case .home: home.schema
        case .agency: agency.schema
        case .unit: unit.schema
        case .plans: plans.schema
        case .plan: plan.schema
        case .task: task.schema
        case .ordinary: ordinary.schema
        case .notFound: notFound.schema
        }
    }

    /// The values of a page, for those names that its template reads.
    func frame(_ page: Page, _ context: PageContext, slots used: [Bool]) -> TemplateFrame {
        let content = context.site.content
        switch page.subject {
        case .home where content.isOneAgencySite: return agency.frame(content.owner, context, slots: used)
        case .home: return home.frame(content, context, slots: used)
        case .agency(let subject): return agency.frame(subject, context, slots: used)
        case .unit(let owner, let subject):
            return unit.frame(UnitSubject(agency: owner, unit: subject), context, slots: used)
        case .plans: return plans.frame(content, context, slots: used)
        case .plan(let subject): return plan.frame(subject, context, slots: used)
        case .task(let owner, let subject):
            return task.frame(TaskSubject(plan: owner, task: subject), context, slots: used)
        case .ordinary(let subject): return ordinary.frame(subject, context, slots: used)
        case .notFound: return notFound.frame(content, context, slots: used)
        }
    }
}

extension SiteContent {
    /// With one agency, its page is the home page.
    var isOneAgencySite: Bool { agencies.count == 1 }
}

extension Page {
    func kind(in content: SiteContent) -> PageKind {
        switch subject {
        case .home: content.isOneAgencySite ? .agency : .home
        case .agency: .agency
        case .unit: .unit
        case .plans: .plans
        case .plan: .plan
        case .task: .task
        case .ordinary: .ordinary
        case .notFound: .notFound
        }
    }

    func agency(in content: SiteContent) -> Agency? {
        switch subject {
        case .agency(let agency), .unit(let agency, _): agency
        case .plan(let plan), .task(let plan, _): plan.agency
        case .home: content.owner
        case .plans, .ordinary, .notFound: nil
        }
    }
}
