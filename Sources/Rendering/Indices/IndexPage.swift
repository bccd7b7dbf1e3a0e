internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/chi-so/<id>/`: sentences, tables, charts, components, breaks, sources, and who works on it.
func indexPage(_ layout: PageLayout) -> PageView<ScoreIndex> {
    PageView(
        .index, layout,
        [
            .list("don_vi", subjectSectionView) { index, context in
                index.followed(context).map { SubjectScores(index: index, line: $0) }
            },
            .list("don_vi_khac", scoreRowView) { index, context in
                index.others(context).flatMap { ScoreRow.rows(index.shortName, $0) }
            },
            .list("tham_chieu", scoreRowView) { index, _ in
                index.references.flatMap { ScoreRow.rows(index.shortName, $0) }
            },
            .list("gay_chuoi", breakView) { index, _ in index.breaks },
            .list("cac_phien_ban", versionView) { index, _ in index.versions },
            .list("thanh_phan", componentWorkView) { index, _ in
                index.components.map { ComponentSubject(index: index, scores: $0) }
            },
            .list("nhiem_vu", taskRowView) { index, context in context.tasks(of: index.id) },
            .list("muc_tieu_ke_hoach", planTargetView) { index, context in context.targets(of: index.id) },
            .chart("bieu_do_diem") { index, context, output in
                ChartedLines(index.shortName, index.followed(context), context, references: index.references)
                    .appendScores("_d", to: &output)
            },
            .chart("bieu_do_hang") { index, context, output in
                ChartedLines(index.shortName, index.followed(context), context)
                    .appendRanks("_h", to: &output)
            },
            .chart("bieu_do_cac_thanh_phan") { index, context, output in
                appendComponentPanels(index, ofComponent: false, context, to: &output)
            },
            .text("tep_csv") { index, context in context.link(toFile: index.dataFile("csv")) },
            .text("tep_json") { index, context in context.link(toFile: index.dataFile("json")) },
            .html("noi_dung") { index, _ in index.document.body },
        ],
        [
            recordView(IndexKey.schema).entries { $0.document.fields },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { index, context in
        PageHead(
            title: "\(index.shortName): \(index.name)",
            summary: index.document[common: .summary].scalar?.string ?? index.name,
            trail: indexTrail(context), isIllustrative: index.isIllustrative,
            dependsOnDay: context.site.content.hasTrackedWork(on: index))
    }
}

func indexTrail(_ context: PageContext) -> [LinkedName] {
    [homeCrumb(context), LinkedName(name: "Chỉ số", link: context.link(to: .indices))]
}

/// A subject on the page of its index.
let subjectSectionView = View<SubjectScores>(
    "muc_don_vi",
    [
        .text("neo") { subject, _ in "_\(subject.anchor)" },
        .text("ten") { subject, _ in subject.line.subject },
        .text("cau") { subject, _ in subject.newest?.sentence },
        .list("nam_so_lieu", scoreRowView) { subject, _ in
            ScoreRow.rows(subject.index.shortName, subject.line)
        },
        .text("nam_thanh_phan") { subject, _ in subject.componentYear.map { "\($0)" } },
        .list("thanh_phan", componentRowView) { subject, _ in subject.componentRows },
        // Of the first of the site's own provinces: the others have their table, and a page its budget.
        .chart("bieu_do_thanh_phan") { subject, context, output in
            let own = context.site.content.provinces
            let first = subject.index.followed(context).first { own.contains($0.subject) }?.subject
            let isDrawn = first.map { $0 == subject.line.subject } ?? true
            guard let year = subject.componentYear, isDrawn else { return }
            appendComponentBars(
                subject.index, of: subject.line.subject, in: year, "_t-\(subject.anchor)", to: &output)
        },
    ])

/// A component of a subject in one year.
struct ComponentRow: Sendable {
    let index: ScoreIndex
    let scores: ComponentScores
    let score: ScoreRow
}

let componentRowView = View<ComponentRow>(
    "dong_thanh_phan",
    [
        .object("thanh_phan", linkView) { row, context in
            LinkedName(
                name: row.scores.component.name,
                link: context.link(to: .component(row.scores.component, of: row.index)))
        },
        .object("so_lieu", scoreRowView) { row, _ in row.score },
    ])

extension SubjectScores {
    /// The newest year of which a component is known.
    fileprivate var componentYear: Int? {
        index.components.compactMap { scores in
            scores.line(of: line.subject)?.points.last { $0.value != nil }?.year
        }.max()
    }

    fileprivate var componentRows: [ComponentRow] {
        guard let year = componentYear else { return [] }
        return index.components.compactMap { scores in
            guard let line = scores.line(of: line.subject), let position = line.index(of: year) else {
                return nil
            }
            let row = ScoreRow(name: scores.component.name, line: line, index: position)
            return ComponentRow(index: index, scores: scores, score: row)
        }
    }
}

/// A version of the method.
let versionView = View<MethodVersion>(
    "phuong_phap",
    [
        .text("tu_nam") { version, _ in "\(version.fromYear)" },
        .text("thang") { version, _ in version.scale?.label },
        .text("don_vi_do") { version, _ in version.unit },
        .count("so_thanh_phan") { version, _ in positive(version.components.count) },
    ])

extension SiteContent {
    /// Whether the page of the index shows how tasks stand today.
    func hasTrackedWork(on index: ScoreIndex) -> Bool {
        let names = [index.id] + index.components.map { "\(index.id)/\($0.component.id)" }
        return names.contains { indexWork.parts(of: $0).contains { $0.plan.trackedSince != nil } }
    }
}

extension PageContext {
    /// The tasks that aim at an index or component.
    func tasks(of name: String) -> [TaskSubject] {
        site.content.indexWork.parts(of: name).map { TaskSubject(plan: $0.plan, task: $0.task) }
    }

    func targets(of name: String) -> [IndexWork.Target] { site.content.indexWork.targets(of: name) }
}
