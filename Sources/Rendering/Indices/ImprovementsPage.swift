internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/chi-so/can-cai-thien/`: what is falling, below its target or in the last third, with who works on it.
func improvementsPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .improvements, layout,
        [
            .list("muc", improvementView) { content, _ in content.improvements },
            .texts("tinh") { content, _ in content.provinces.sorted() },
            .text("lien_ket_chi_so") { _, context in context.link(to: .indices) },
        ]
    ) { content, context in
        PageHead(
            title: "Chỉ số thành phần cần cải thiện",
            summary:
                "Chỉ số và thành phần giảm so với năm trước, dưới mục tiêu hoặc ở một phần ba cuối bảng.",
            trail: indexTrail(context), dependsOnDay: content.hasTrackedPlans)
    }
}

let improvementView = View<Improvement>(
    "can_cai_thien",
    [
        .object("chi_so", linkView) { item, context in LinkedName(index: item.name, context) },
        .text("don_vi") { item, _ in item.line.subject },
        .text("nam") { item, _ in "\(item.point.year)" },
        .text("diem") { item, _ in item.point.value.map(item.point.printed) },
        .text("cach") { item, _ in item.point.value == nil ? nil : unusual(item.point.provenance) },
        .texts("thuc_trang") { item, _ in item.facts.map { item.words($0) } },
        .list("phu_trach", linkView) { item, context in
            item.component.map { responsibleUnits($0, context) } ?? []
        },
        .list("nhiem_vu", taskRowView) { item, _ in
            item.work.map { TaskSubject(plan: $0.plan, task: $0.task) }
        },
        .list("nguon", linkView) { item, context in
            item.point.sources.map { LinkedName(citation: $0, context) }
        },
        .flag("minh_hoa") { item, _ in item.index.isIllustrative },
    ])

extension Improvement {
    fileprivate func words(_ fact: Fact) -> String {
        switch fact {
        case .worse(let change, let since): scoreWords(change, point) + " so với năm \(since)"
        case .rankLost(let places, let since): "giảm \(places) bậc so với năm \(since)"
        case .belowTarget(let target): "chưa đạt mục tiêu \(point.printed(target))"
        case .belowPlan(let target, let goals):
            "chưa đạt mục tiêu của kế hoạch \(target.plan.shortLabel): "
                + goals.map { goalWords($0, point) }.joined(separator: "; ")
        case .lastThird(let rank): "ở một phần ba cuối: xếp \(rank.label)"
        }
    }
}

func goalWords(_ goal: TargetReading.Goal, _ point: ScorePoint?) -> String {
    let amount = point?.printed(goal.amount) ?? goal.amount.vietnamese
    return switch goal.way {
    case .stated: amount
    case .percent: "\(amount) (tính theo tỷ lệ phần trăm)"
    case .points: "\(amount) (tính theo điểm)"
    }
}
