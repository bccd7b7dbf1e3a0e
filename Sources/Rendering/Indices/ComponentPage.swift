internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// A component with the index that it is part of.
struct ComponentSubject: Sendable {
    let index: ScoreIndex
    let scores: ComponentScores

    var name: String { "\(index.id)/\(scores.component.id)" }
    var label: String { "\(index.shortName): \(scores.component.name)" }
}

/// `/chi-so/<id>/<thanh-phan>/`: one component through the years, and the tasks that aim at it.
func componentPage(_ layout: PageLayout) -> PageView<ComponentSubject> {
    PageView(
        .component, layout,
        [
            .object("chi_so", linkView) { subject, context in
                LinkedName(name: subject.index.shortName, link: context.link(to: .index(subject.index)))
            },
            .text("ten") { subject, _ in subject.scores.component.name },
            .list("phu_trach", linkView) { subject, context in subject.responsible(context) },
            .list("don_vi", componentSectionView) { subject, context in
                ordered(subject.scores.lines, context).map { ComponentLine(subject: subject, line: $0) }
            },
            .list("gay_chuoi", breakView) { subject, _ in subject.index.breaks },
            .list("nhiem_vu", taskRowView) { subject, context in context.tasks(of: subject.name) },
            .list("muc_tieu_ke_hoach", planTargetView) { subject, context in
                context.targets(of: subject.name)
            },
            .chart("bieu_do_diem") { subject, context, output in
                ChartedLines(subject.label, subject.scores.lines, context).appendScores("_d", to: &output)
            },
            .chart("bieu_do_cac_thanh_phan") { subject, context, output in
                appendComponentPanels(subject.index, ofComponent: true, context, to: &output)
            },
            .text("tep_csv") { subject, context in context.link(toFile: subject.index.dataFile("csv")) },
            .text("tep_json") { subject, context in context.link(toFile: subject.index.dataFile("json")) },
        ]
    ) { subject, context in
        PageHead(
            title: subject.scores.component.name, qualifier: subject.index.shortName,
            summary: "Điểm thành phần \(subject.scores.component.name) của \(subject.index.shortName)",
            trail: indexTrail(context) + [
                LinkedName(name: subject.index.shortName, link: context.link(to: .index(subject.index)))
            ],
            isIllustrative: subject.index.isIllustrative,
            dependsOnDay: context.tasks(of: subject.name).contains { $0.plan.trackedSince != nil })
    }
}

/// A subject on the page of a component.
struct ComponentLine: Sendable {
    let subject: ComponentSubject
    let line: ScoreLine
}

let componentSectionView = View<ComponentLine>(
    "muc_thanh_phan",
    [
        .text("ten") { section, _ in section.line.subject },
        .text("cau") { section, _ in
            section.line.newest.map {
                ScoreRow(name: section.subject.label, line: section.line, index: $0).sentence
            }
        },
        .list("nam_so_lieu", scoreRowView) { section, _ in
            ScoreRow.rows(section.subject.label, section.line)
        },
    ])

/// A component with those who work on it: a row on the page of its index.
let componentWorkView = View<ComponentSubject>(
    "viec_thanh_phan",
    [
        .object("thanh_phan", linkView) { subject, context in
            LinkedName(
                name: subject.scores.component.name,
                link: context.link(to: .component(subject.scores.component, of: subject.index)))
        },
        .list("phu_trach", linkView) { subject, context in subject.responsible(context) },
        .list("nhiem_vu", taskRowView) { subject, context in context.tasks(of: subject.name) },
        .list("muc_tieu_ke_hoach", planTargetView) { subject, context in context.targets(of: subject.name) },
    ])

extension ComponentSubject {
    /// The units that the index names.
    func responsible(_ context: PageContext) -> [LinkedName] {
        responsibleUnits(scores.component, context)
    }
}

func responsibleUnits(_ component: IndexComponent, _ context: PageContext) -> [LinkedName] {
    context.site.content.responsible(for: component).map { LinkedName($0, context) }
}
