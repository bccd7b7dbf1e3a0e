internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/ke-hoach/`: all plans.
func plansPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .plans, layout,
        [
            .list("ke_hoach", planCardView) { content, _ in content.plans.filter { !$0.isIllustrative } },
            .list("ke_hoach_minh_hoa", planCardView) { content, _ in content.plans.filter(\.isIllustrative) },
        ]
    ) { content, context in
        PageHead(title: "Kế hoạch", summary: "Các kế hoạch được công khai", trail: [homeCrumb(context)])
    }
}

/// `/ke-hoach/<id>/`: facts, grounds, targets, tasks as the plan groups them, and its own text.
func planPage(_ layout: PageLayout) -> PageView<Plan> {
    PageView(
        .plan, layout,
        [
            .object("co_quan", linkView) { plan, context in LinkedName(plan.agency, context) },
            .text("nam_thuc_hien") { plan, _ in plan.yearsLabel },
            .list("nhom", taskGroupView) { plan, _ in taskGroups(of: plan) },
            .list("muc_luc_nhiem_vu", groupHeadingView) { plan, _ in taskGroups(of: plan).flatMap(\.headings)
            },
            .list("muc_luc", tocView) { plan, _ in plan.document.tableOfContents },
            .list("theo_don_vi", partyCountView) { plan, context in partyCounts(of: plan, context) },
            .count("so_nhiem_vu") { plan, _ in plan.tasks.count },
            .count("so_khong_thoi_han") { plan, _ in
                positive(plan.tasks.count { $0.deadlinePhrases.isEmpty })
            },
            .count("so_khong_don_vi") { plan, _ in positive(plan.tasks.count { $0.leads.isEmpty }) },
            .flag("theo_doi") { plan, _ in plan.trackedSince != nil },
            .list("tong_hop", statusCountView) { plan, _ in statusCounts(of: plan) },
            progressLink(),
            .list("muc_tieu", targetView) { plan, context in
                plan.document[PlanKey.targets].items.compactMap(\.group)
            },
            .html("noi_dung") { plan, _ in plan.document.body },
        ],
        [
            recordView(PlanKey.schema).entries { $0.document.fields },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { plan, context in
        PageHead(
            title: plan.title.scalar?.string ?? plan.id,
            summary: plan.document[common: .summary].scalar?.string ?? plan.title.scalar?.string,
            trail: [homeCrumb(context), LinkedName(name: "Kế hoạch", link: context.link(to: .plans))],
            isIllustrative: plan.isIllustrative, dependsOnDay: plan.trackedSince != nil)
    }
}

/// nil for zero: a count that is worth a sentence only where there is something to count.
func positive(_ count: Int) -> Int? { count > 0 ? count : nil }

/// An entry of the table of contents of a text.
let tocView = View<MarkdownDocument.Heading>(
    "muc_luc",
    [
        .text("chu") { heading, _ in heading.text },
        .text("neo") { heading, _ in heading.anchor },
        .flag("cap_con") { heading, _ in heading.level > 2 },
    ])

extension Document {
    var tableOfContents: [MarkdownDocument.Heading] { body?.document.headings.filter { $0.level <= 3 } ?? [] }
}

/// How many tasks of a plan a unit or group leads.
struct PartyCount: Sendable {
    let name: LinkedName
    let count: Int
}

let partyCountView = View<PartyCount>(
    "so_theo_don_vi",
    [
        .object("don_vi", linkView) { row, _ in row.name },
        .count("so") { row, _ in row.count },
    ])

private func partyCounts(of plan: Plan, _ context: PageContext) -> [PartyCount] {
    var counts: [String: (name: LinkedName, count: Int)] = [:]
    for task in plan.tasks {
        let names = task.leads.map { LinkedName($0.party, context) }
        for name in Dictionary(names.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }).values {
            counts[name.name, default: (name, 0)].count += 1
        }
    }
    return counts.values.sorted { ($1.count, $0.name.name) < ($0.count, $1.name.name) }
        .map { PartyCount(name: $0.name, count: $0.count) }
}
