internal import ContentModel
internal import Diagnostics
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
    case progress = "tien-do"
    case calendar = "lich"
    case indices = "cac-chi-so"
    case index = "chi-so"
    case component = "thanh-phan"
    case improvements = "can-cai-thien"
    case procedures = "cac-thu-tuc"
    case procedure = "thu-tuc"
    case procedureCase = "truong-hop"
    case booklet = "niem-yet"
    case limit = "nop-hom-nay"
    case search = "tim-kiem"
    case data = "du-lieu"
    case directory = "danh-muc"
    case documents = "cac-van-ban"
    case document = "van-ban"
    case hotlines = "duong-day-nong"
    case hotlinePoster = "niem-yet-duong-day-nong"
    case newsList = "cac-tin"
    case news = "tin"
    case petitions = "cac-phan-anh"
    case petition = "phan-anh"
    case results = "cac-ket-qua"
    case result = "ket-qua"
    case apologies = "xin-loi"
    case checklist = "bang-kiem"
    case guide = "huong-dan"
    case guideToType = "huong-dan-loai"
    case ordinary = "trang"
    case changes = "thay-doi"
    case versions = "phien-ban"
    case embedGuide = "nhung"
    case embedHotlines = "nhung-duong-day-nong"
    case embedProgress = "nhung-tien-do"
    case embedChart = "nhung-chi-so"
    case embedFinder = "nhung-tim-thu-tuc"
    case redirect = "chuyen-huong"
    case notFound = "404"
}

/// The views of all kinds of page.
struct PageViews: Sendable {
    let home, plans, progress, indices, improvements, search, data, hotlines, notFound: PageView<SiteContent>
    let directory: PageView<DirectorySubject>
    let petitions: PageView<PetitionListSubject>
    let petition: PageView<Petition>
    let results, apologies, checklist: PageView<SiteContent>
    let result: PageView<DossierResult>
    let agency: PageView<Agency>
    let unit: PageView<UnitSubject>
    let plan: PageView<Plan>
    let task: PageView<TaskSubject>
    let index: PageView<ScoreIndex>
    let component: PageView<ComponentSubject>
    let calendar: PageView<CalendarSubject>
    let documents: PageView<DocumentListSubject>
    let document: PageView<LegalDocument>
    let hotlinePoster: PageView<PosterSubject>
    let newsList: PageView<NewsListSubject>
    let news, ordinary: PageView<Document>
    let procedures: ProcedureViews
    let guide: PageView<SiteContent>
    let guideToType: PageView<SchemaName>
    let changes: PageView<ChangesSubject>
    let versions: PageView<SiteContent>
    let redirect: PageView<RedirectSubject>
    let embedGuide: PageView<SiteContent>
    let embed: PageView<Embed>

    init(assets: [Asset]) {
        let layout = PageLayout(assets: assets)
        home = homePage(layout)
        plans = plansPage(layout)
        progress = progressPage(layout)
        calendar = calendarPage(layout)
        indices = indicesPage(layout)
        index = indexPage(layout)
        component = componentPage(layout)
        improvements = improvementsPage(layout)
        procedures = ProcedureViews(layout)
        search = searchPage(layout)
        data = dataPage(layout)
        directory = directoryPage(layout)
        petitions = petitionsPage(layout)
        petition = petitionPage(layout)
        results = resultsPage(layout)
        result = resultPage(layout)
        apologies = apologiesPage(layout)
        checklist = checklistPage(layout)
        notFound = notFoundPage(layout)
        agency = agencyPage(layout)
        unit = unitPage(layout)
        plan = planPage(layout)
        task = taskPage(layout)
        documents = documentsPage(layout)
        document = documentPage(layout)
        hotlines = hotlinesPage(layout)
        hotlinePoster = hotlinePosterPage(layout)
        newsList = newsListPage(layout)
        news = newsPage(layout)
        ordinary = ordinaryPage(layout)
        guide = guidePage(layout)
        guideToType = guideToTypePage(layout)
        changes = changesPage(layout)
        versions = versionsPage(layout)
        redirect = redirectPage(layout)
        embedGuide = embedGuidePage(layout)
        embed = embedPage(layout)
    }

    func schema(of kind: PageKind) -> TemplateSchema {
        switch kind {
        case .home: home.view.schema
        case .agency: agency.view.schema
        case .unit: unit.view.schema
        case .plans: plans.view.schema
        case .plan: plan.view.schema
        case .task: task.view.schema
        case .progress: progress.view.schema
        case .calendar: calendar.view.schema
        case .indices: indices.view.schema
        case .index: index.view.schema
        case .component: component.view.schema
        case .improvements: improvements.view.schema
        case .procedures: procedures.list.view.schema
        case .procedure: procedures.procedure.view.schema
        case .procedureCase: procedures.situation.view.schema
        case .booklet: procedures.booklet.view.schema
        case .limit: procedures.limit.view.schema
        case .search: search.view.schema
        case .data: data.view.schema
        case .directory: directory.view.schema
        case .petitions: petitions.view.schema
        case .petition: petition.view.schema
        case .results: results.view.schema
        case .result: result.view.schema
        case .apologies: apologies.view.schema
        case .checklist: checklist.view.schema
        case .documents: documents.view.schema
        case .document: document.view.schema
        case .hotlines: hotlines.view.schema
        case .hotlinePoster: hotlinePoster.view.schema
        case .newsList: newsList.view.schema
        case .news: news.view.schema
        case .ordinary: ordinary.view.schema
        case .guide: guide.view.schema
        case .guideToType: guideToType.view.schema
        case .changes: changes.view.schema
        case .versions: versions.view.schema
        case .redirect: redirect.view.schema
        case .embedGuide: embedGuide.view.schema
        case .embedHotlines, .embedProgress, .embedChart, .embedFinder: embed.view.schema
        case .notFound: notFound.view.schema
        }
    }

    /// The values of a page, for those names that its template reads (`context.used`).
    func frame(_ page: Page, _ context: PageContext) -> TemplateFrame {
        let content = context.site.content
        switch page.subject {
        case .home where content.isOneAgencySite: return agency.frame(content.owner, context)
        case .home: return home.frame(content, context)
        case .agency(let subject): return agency.frame(subject, context)
        case .unit(let owner, let subject):
            return unit.frame(UnitSubject(agency: owner, unit: subject), context)
        case .plans: return plans.frame(content, context)
        case .plan(let subject): return plan.frame(subject, context)
        case .task(let owner, let subject):
            return task.frame(TaskSubject(plan: owner, task: subject), context)
        case .progress: return progress.frame(content, context)
        case .calendar(let year): return calendar.frame(CalendarSubject(content, year: year), context)
        case .indices: return indices.frame(content, context)
        case .index(let subject): return index.frame(subject, context)
        case .component(let owner, let subject):
            return component.frame(ComponentSubject(index: owner, scores: subject), context)
        case .improvements: return improvements.frame(content, context)
        case .procedures, .procedure, .procedureCase, .booklet, .limit:
            return procedures.frame(page, context) ?? TemplateFrame([])
        case .search: return search.frame(content, context)
        case .data: return data.frame(content, context)
        case .petitions(let filter, let page):
            return petitions.frame(PetitionListSubject(filter, page: page, content), context)
        case .petition(let subject): return petition.frame(subject, context)
        case .results: return results.frame(content, context)
        case .result(let subject): return result.frame(subject, context)
        case .apologies: return apologies.frame(content, context)
        case .checklist: return checklist.frame(content, context)
        case .directory(let letter, let page):
            let subject = DirectorySubject(letter: letter.flatMap(context.site.directory.letter), page: page)
            return directory.frame(subject, context)
        case .documents(let list, let page):
            let subject = DocumentListSubject(list: list, page: page, documents: list.documents(in: content))
            return documents.frame(subject, context)
        case .document(let subject): return document.frame(subject, context)
        case .hotlines: return hotlines.frame(content, context)
        case .hotlinePoster(let agency):
            let agencies = content.hotlineAgencies.filter { agency == nil || $0.agency === agency }
            return hotlinePoster.frame(PosterSubject(agencies: agencies, agency: agency), context)
        case .newsList(let page):
            return newsList.frame(NewsListSubject(news: content.news, page: page), context)
        case .news(let subject): return news.frame(subject, context)
        case .ordinary(let subject): return ordinary.frame(subject, context)
        case .guide: return guide.frame(content, context)
        case .guideToType(let subject): return guideToType.frame(subject, context)
        case .changes(let part): return changes.frame(ChangesSubject(context.site, part: part), context)
        case .versions: return versions.frame(content, context)
        case .redirect(let subject, let target):
            return redirect.frame(RedirectSubject(redirect: subject, target: target), context)
        case .embed(.guide): return embedGuide.frame(content, context)
        case .embed(let subject): return embed.frame(subject, context)
        case .notFound: return notFound.frame(content, context)
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
        case .progress: .progress
        case .calendar: .calendar
        case .indices: .indices
        case .index: .index
        case .component: .component
        case .improvements: .improvements
        case .procedures: .procedures
        case .procedure: .procedure
        case .procedureCase: .procedureCase
        case .booklet: .booklet
        case .limit: .limit
        case .search: .search
        case .data: .data
        case .directory: .directory
        case .petitions: .petitions
        case .petition: .petition
        case .results: .results
        case .result: .result
        case .apologies: .apologies
        case .checklist: .checklist
        case .documents: .documents
        case .document: .document
        case .hotlines: .hotlines
        case .hotlinePoster: .hotlinePoster
        case .newsList: .newsList
        case .news: .news
        case .ordinary: .ordinary
        case .guide: .guide
        case .guideToType: .guideToType
        case .changes: .changes
        case .versions: .versions
        case .redirect: .redirect
        case .embed(let embed): embed.kind
        case .notFound: .notFound
        }
    }

    func agency(in content: SiteContent) -> Agency? {
        switch subject {
        case .agency(let agency), .unit(let agency, _): agency
        case .plan(let plan), .task(let plan, _): plan.agency
        case .procedure(let procedure), .procedureCase(let procedure, _): procedure.agency
        case .home: content.owner
        case .hotlinePoster(let agency): agency
        case .embed(.progress(let plan)): plan.agency
        case .news(let news):
            news[NewsKey.agency].scalar.flatMap { content.agency($0.string) } ?? content.owner
        case .petition(let petition): petition.agency
        case .result(let result): result.agency
        // Lists and the site's own pages belong to no agency.
        default: nil
        }
    }
}
