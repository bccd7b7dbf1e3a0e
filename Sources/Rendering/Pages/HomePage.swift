internal import ContentModel
internal import SitePlan
internal import Templates

/// `/`: the agencies, their plans, and what needs attention.
func homePage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .home, layout,
        [
            .list("co_quan", agencyCardView) { content, _ in content.agencies },
            .list("can_chu_y", taskRowView) { content, _ in content.tasksThatNeedAttention },
            progressLink(),
            .list("so_lieu_chinh", agencyFiguresView) { content, _ in
                content.agencies.compactMap { AgencyFigures($0, content) }
            },
            .list("duong_day", hotlineView) { content, _ in content.mainHotlines },
            .list("tin_moi", newsRowView) { content, _ in Array(content.news.prefix(3)) },
            .text("lien_ket_tin") { _, context in context.link(to: .newsList) },
            .list("chi_so", subjectRowView) { content, context in ownScores(content.provinces, context) },
            .text("lien_ket_chi_so") { content, context in
                content.indices.isEmpty ? nil : context.link(to: .indices)
            },
            .proceduresBySubject { _ in nil },
            .text("lien_ket_thu_tuc") { _, context in context.link(to: .procedures(.all)) },
            .list("muc", homeSectionView) { content, _ in content.homeSections },
            .texts("con_thieu") { content, _ in content.missingSections },
        ]
    ) { content, _ in
        PageHead(
            title: content.settings[SiteKey.name].scalar?.string ?? "",
            summary: content.settings[SiteKey.summary].scalar?.string,
            dependsOnDay: content.hasTrackedPlans || !content.registers.petitions.isEmpty
                || !content.registers.obligations.isEmpty)
    }
}

/// The newest scores of some provinces.
func ownScores(_ provinces: Set<String>, _ context: PageContext) -> [SubjectScores] {
    context.site.content.indices.filter { !$0.isIllustrative }.flatMap { index in
        index.followed(context).filter { provinces.contains($0.subject) }
            .map { SubjectScores(index: index, line: $0) }
    }
}

/// An agency with its plans: a card of the home page.
let agencyCardView = View<Agency>(
    "the_co_quan",
    [
        .source("ten") { agency, _ in agency.name.scalar },
        .text("lien_ket") { agency, context in context.link(to: .agency(agency)) },
        .flag("minh_hoa") { agency, _ in agency.isIllustrative },
        .list("ke_hoach", planCardView) { agency, context in context.site.content.plans(of: agency) },
        .count("so_don_vi") { agency, _ in agency.units.count },
    ])

/// A plan as a line of a list.
let planCardView = View<Plan>(
    "dong_ke_hoach",
    [
        .source("ten") { plan, _ in plan.title.scalar },
        .text("lien_ket") { plan, context in context.link(to: .plan(plan)) },
        .object("co_quan", linkView) { plan, context in LinkedName(plan.agency, context) },
        .count("so_nhiem_vu") { plan, _ in plan.tasks.count },
        .text("nam_thuc_hien") { plan, _ in plan.yearsLabel },
        .flag("minh_hoa") { plan, _ in plan.isIllustrative },
        .flag("theo_doi") { plan, _ in plan.trackedSince != nil },
    ],
    recordView(PlanKey.schema).entries { $0.document.fields })

extension Plan {
    /// "2024", "2022–2025"; the years that the plan covers.
    var yearsLabel: String {
        var years = document[PlanKey.years].items.compactMap { $0.scalar?.string }
        if let final = document[PlanKey.finalYear].scalar?.string { years.append(final) }
        guard let first = years.first, let last = years.last else { return "" }
        return first == last ? first : "\(first)–\(last)"
    }
}

extension SiteContent {
    func plans(of agency: Agency) -> [Plan] { plans.filter { $0.agency === agency } }

    var hasTrackedPlans: Bool { plans.contains { $0.trackedSince != nil } }

    /// Tasks of tracked plans that are late or nearly so, the most pressing first.
    var tasksThatNeedAttention: [TaskSubject] {
        let tracked = plans.filter { $0.trackedSince != nil }
        let subjects = tracked.flatMap { plan in plan.tasks.map { TaskSubject(plan: plan, task: $0) } }
        return subjects.filter { $0.task.status.needsAttention }.sorted { one, other in
            let (first, second) = (one.task.status.urgency, other.task.status.urgency)
            return first != second ? first > second : one.task.id < other.task.id
        }
    }
}
