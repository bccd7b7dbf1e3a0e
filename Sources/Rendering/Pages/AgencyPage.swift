internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/co-quan/<id>/`, and the home page of a site with one agency.
func agencyPage(_ layout: PageLayout) -> PageView<Agency> {
    PageView(
        .agency, layout,
        [
            .list("don_vi", unitRowView) { agency, context in
                agency.units.map { UnitSubject(agency: agency, unit: $0) }
            },
            .list("nhom", groupRowView) { agency, _ in
                agency.groups.map { GroupSubject(agency: agency, group: $0) }
            },
            .list("ke_hoach", planCardView) { agency, context in context.site.content.plans(of: agency) },
            .list("can_chu_y", taskRowView) { agency, context in
                context.site.content.tasksThatNeedAttention.filter { $0.plan.agency === agency }
            },
            progressLink(),
            .object("so_lieu_chinh", agencyFiguresView) { agency, context in
                AgencyFigures(agency, context.site.content)
            },
            .list("chi_so", subjectRowView) { agency, context in
                let province = agency.document[AgencyKey.province].scalar?.string
                return province.map { ownScores([$0], context) } ?? []
            },
            .proceduresBySubject { $0 },
            .text("lien_ket_thu_tuc") { agency, context in context.link(to: .procedures(.agency(agency.id)))
            },
            .html("noi_dung") { agency, _ in agency.document.body },
            .list("duong_day", hotlineView) { agency, context in
                context.site.content.hotlines.lines(of: agency)
            },
            .list("tin_moi", newsRowView) { _, context in
                context.page.route == .home ? Array(context.site.content.news.prefix(3)) : []
            },
            .text("lien_ket_tin") { _, context in context.link(to: .newsList) },
            .flag("la_trang_chu") { _, context in context.page.route == .home },
            .list("muc", homeSectionView) { _, context in
                context.page.route == .home ? context.site.content.homeSections : []
            },
            .texts("con_thieu") { _, context in
                context.page.route == .home ? context.site.content.missingSections : []
            },
            .flag("ngung_hoat_dong") { agency, context in agency.hasEnded(by: context.site.content.day) },
        ],
        [
            recordView(AgencyKey.schema).entries { $0.document.fields },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { agency, context in
        PageHead(
            title: agency.name.scalar?.string ?? agency.id,
            summary: agency.document[common: .summary].scalar?.string,
            trail: context.page.route == .home ? [] : [homeCrumb(context)],
            isIllustrative: agency.isIllustrative,
            dependsOnDay: context.site.content.plans(of: agency).contains { $0.trackedSince != nil }
                || !context.site.content.registers.petitions[.agency(agency.id)].isEmpty
                || context.site.content.registers.obligations.contains { $0.agency === agency },
            dublinCore: { DublinCore(agency: agency, context) },
            linkedData: {
                let lines = context.site.content.hotlines.lines(of: agency)
                return [LinkedData(organization: agency, lines, context)]
            })
    }
}

extension Agency {
    /// `ten_ngan`, else the whole name.
    var shortName: String { (document[AgencyKey.shortName].scalar ?? name.scalar)?.string ?? id }
}

func homeCrumb(_ context: PageContext) -> LinkedName {
    LinkedName(name: "Trang chủ", link: context.link(to: .home))
}

/// A group with the tasks that are given to it as a whole.
struct GroupSubject: Sendable {
    let agency: Agency
    let group: UnitGroup
}

let groupRowView = View<GroupSubject>(
    "nhom",
    [
        .text("ten") { subject, _ in subject.group.name.string },
        .text("neo") { subject, _ in "_nhom-\(subject.group.id)" },
        .list("gom", linkView) { subject, context in
            subject.agency.units.filter { subject.group.contains($0) }
                .map { LinkedName(.unit(subject.agency, $0), context) }
        },
        .list("nhiem_vu", taskRowView) { subject, context in
            context.site.content.work.parts(of: subject.group, in: subject.agency)
                .map { TaskSubject(plan: $0.plan, task: $0.task) }
        },
    ])
