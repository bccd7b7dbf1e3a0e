internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/chi-so/`: every index with its last value, change, rank, target and a line the size of a word.
func indicesPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .indices, layout,
        [
            .list("chi_so", indexCardView) { content, _ in content.indices },
            .text("lien_ket_can_cai_thien") { _, context in context.link(to: .improvements) },
        ]
    ) { _, context in
        PageHead(
            title: "Chỉ số",
            summary: "Điểm, hạng và thay đổi của các chỉ số; chỉ so sánh những năm so sánh được.",
            trail: [homeCrumb(context)])
    }
}

/// An index with the newest year of each subject that it follows.
let indexCardView = View<ScoreIndex>(
    "the_chi_so",
    [
        .text("ten") { index, _ in index.name },
        .text("ten_viet_tat") { index, _ in index.shortName },
        .text("ma") { index, _ in index.id },
        .text("lien_ket") { index, context in context.link(to: .index(index)) },
        .flag("minh_hoa") { index, _ in index.isIllustrative },
        .list("dong", subjectRowView) { index, context in
            index.followed(context).map { SubjectScores(index: index, line: $0) }
        },
    ],
    recordView(IndexKey.schema).entries { $0.document.fields })

/// A subject of an index.
struct SubjectScores: Sendable {
    let index: ScoreIndex
    let line: ScoreLine

    /// What follows `_` in the ids of the subject.
    var anchor: String {
        "\(index.id)-\(index.lines.firstIndex { $0.subject == line.subject }.map { $0 + 1 } ?? 0)"
    }

    var newest: ScoreRow? {
        line.newest.map { ScoreRow(name: index.shortName, line: line, index: $0) }
    }
}

let subjectRowView = View<SubjectScores>(
    "dong_chi_so",
    [
        .text("ten_viet_tat") { subject, _ in subject.index.shortName },
        .text("don_vi") { subject, _ in subject.line.subject },
        .text("lien_ket") { subject, context in
            context.link(to: .index(subject.index), fragment: "_\(subject.anchor)")
        },
        .object("moi_nhat", scoreRowView) { subject, _ in subject.newest },
        .chart("duong_nho") { subject, _, output in
            appendSparkline(subject.index.shortName, subject.line, "_s-\(subject.anchor)", to: &output)
        },
        .flag("minh_hoa") { subject, _ in subject.index.isIllustrative },
    ])

extension ScoreIndex {
    /// The subjects with figures of two years or of a province of this site; all where there is none such.
    func followed(_ context: PageContext) -> [ScoreLine] {
        let provinces = context.site.content.provinces
        let known = lines.filter { $0.newest != nil }
        let chosen = known.filter { $0.points.count > 1 || provinces.contains($0.subject) }
        return ordered(chosen.isEmpty ? known : chosen, context)
    }

    /// Those that stand beside them: a year each.
    func others(_ context: PageContext) -> [ScoreLine] {
        let followed = Set(followed(context).map(\.subject))
        return lines.filter { $0.newest != nil && !followed.contains($0.subject) }
    }
}
