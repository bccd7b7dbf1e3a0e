internal import ContentModel
internal import SitePlan
internal import Templates

/// A bare page that another site shows in a frame: `/nhung/duong-day-nong/`, `/nhung/tien-do/<kế hoạch>/`,
/// `/nhung/chi-so/<chỉ số>/`, `/nhung/tim-thu-tuc/`. Its template takes what it shows.
func embedPage(_ layout: PageLayout) -> PageView<Embed> {
    PageView(
        .embedHotlines, layout,
        [
            .text("lien_ket_day_du") { embed, context in context.link(to: embed.whole) },
            .list("co_quan", hotlineAgencyView) { embed, context in
                if case .hotlines = embed { context.site.content.hotlineAgencies } else { [] }
            },
            .object("ke_hoach", planCardView) { embed, _ in
                if case .progress(let plan) = embed { plan } else { nil }
            },
            .list("tong_hop", statusCountView) { embed, _ in
                if case .progress(let plan) = embed { statusCounts(of: plan) } else { [] }
            },
            .chart("bieu_do") { embed, context, output in
                guard case .chart(let index) = embed else { return }
                let lines = ChartedLines(
                    index.shortName, index.followed(context), context, references: index.references)
                lines.appendScores("_d", to: &output)
                if output.isEmpty { lines.appendRanks("_h", to: &output) }
            },
            .list("don_vi", subjectRowView) { embed, context in
                guard case .chart(let index) = embed else { return [] }
                return index.followed(context).map { SubjectScores(index: index, line: $0) }
            },
            .proceduresBySubject { _ in nil },
        ]
    ) { embed, context in
        PageHead(
            title: embed.title(context), isIllustrative: embed.isIllustrative(in: context.site.content),
            dependsOnDay: embed.dependsOnDay)
    }
}

extension Embed {
    func title(_ context: PageContext) -> String {
        switch self {
        case .guide: "Nhúng vào trang khác"
        case .hotlines: "Đường dây nóng"
        case .progress(let plan): "Tiến độ: \(plan.title.scalar?.string ?? plan.id)"
        case .chart(let index): "Biểu đồ \(index.shortName)"
        case .procedureFinder: "Tìm thủ tục hành chính"
        }
    }

    func isIllustrative(in content: SiteContent) -> Bool {
        switch self {
        case .guide: false
        case .hotlines: content.hotlines.all.allSatisfy(\.isIllustrative)
        case .progress(let plan): plan.isIllustrative
        case .chart(let index): index.isIllustrative
        case .procedureFinder: content.procedures.list(.all).isIllustrative
        }
    }

    fileprivate var dependsOnDay: Bool {
        switch self {
        case .progress, .hotlines: true
        case .guide, .chart, .procedureFinder: false
        }
    }

    var kind: PageKind {
        switch self {
        case .guide: .embedGuide
        case .hotlines: .embedHotlines
        case .progress: .embedProgress
        case .chart: .embedChart
        case .procedureFinder: .embedFinder
        }
    }
}
