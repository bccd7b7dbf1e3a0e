internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/chi-so/can-cai-thien/`: what is falling, below its target or in the last third, with who works on it.
func improvementsPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .improvements, layout,
        [
            .list("don_vi", improvementGroupView) { content, _ in ImprovementGroup.all(content.improvements)
            },
            .texts("tinh") { content, _ in content.scoredNames },
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

/// What calls for work at one subject.
struct ImprovementGroup: Sendable {
    let subject: String
    let items: [Improvement]

    /// In the order in which the subjects come; those of which all is illustrative last.
    static func all(_ items: [Improvement]) -> [ImprovementGroup] {
        var subjects: [String] = []
        for item in items where !subjects.contains(item.line.subject) { subjects.append(item.line.subject) }
        let groups = subjects.map { subject in
            ImprovementGroup(subject: subject, items: items.filter { $0.line.subject == subject })
        }
        return groups.filter { !$0.isIllustrative } + groups.filter(\.isIllustrative)
    }

    private var isIllustrative: Bool { items.allSatisfy(\.index.isIllustrative) }
}

let improvementGroupView = View<ImprovementGroup>(
    "don_vi_can_cai_thien",
    [
        .text("ten") { group, _ in group.subject },
        .list("muc", improvementView) { group, _ in group.items },
    ])

private let mostLeads = 3

let improvementView = View<Improvement>(
    "can_cai_thien",
    [
        .object("chi_so", linkView) { item, context in LinkedName(index: item.name, context) },
        .text("nam") { item, _ in "\(item.point.year)" },
        .text("diem") { item, _ in item.point.value.map(item.point.printed) },
        .text("cach") { item, _ in item.point.value == nil ? nil : unusual(item.point.provenance) },
        .texts("thuc_trang") { item, _ in item.facts.map { item.words($0) } },
        .list("phu_trach", linkView) { item, context in
            item.component.map { responsibleUnits($0, context) } ?? []
        },
        // The whole of an index may be everybody's; a row has room for a few.
        .list("chu_tri_nhiem_vu", linkView) { item, context in
            item.leads.prefix(mostLeads).map { LinkedName($0, context) }
        },
        .text("chu_tri_khac") { item, _ in
            item.leads.count > mostLeads ? "và \(item.leads.count - mostLeads) đơn vị khác" : nil
        },
        .flag("nhiem_vu_chung") { item, _ in item.isWorkOnWhole },
        .text("so_nhiem_vu") { item, _ in item.workWords },
        .list("nhiem_vu", taskRowView) { item, _ in
            item.work.map { TaskSubject(plan: $0.plan, task: $0.task) }
        },
        .list("nguon", linkView) { item, context in
            item.point.sources.map { LinkedName(citation: $0, context) }
        },
        .flag("minh_hoa") { item, _ in item.index.isIllustrative },
    ])

extension Improvement {
    /// `21 nhiệm vụ: 9 chưa hoàn thành, 12 không theo dõi trên trang này`; nil where there is none.
    fileprivate var workWords: String? {
        guard !work.isEmpty else { return nil }
        let tracked = work.filter { $0.task.status.isTracked }
        let done = tracked.count { $0.task.status.completed != nil }
        let words = [
            tracked.count - done > 0 ? "\(tracked.count - done) chưa hoàn thành" : nil,
            done > 0 ? "\(done) đã hoàn thành" : nil,
            work.count > tracked.count ? "\(work.count - tracked.count) không theo dõi trên trang này" : nil,
        ]
        return "\(work.count) nhiệm vụ: " + words.compactMap { $0 }.joined(separator: ", ")
    }

    fileprivate func words(_ fact: Fact) -> String {
        switch fact {
        case .worse(let change, let since):
            scoreWords(change, point) + line.verdict(on: change) + " so với năm \(since)"
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
