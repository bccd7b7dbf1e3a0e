internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/ke-hoach/<id>/<nhiem-vu>/`: one task.
func taskPage(_ layout: PageLayout) -> PageView<TaskSubject> {
    PageView(
        .task, layout,
        [
            .assignments("chu_tri") { row, _ in row.task.leads },
            .assignments("phoi_hop") { row, _ in row.task.supporters },
            .list("moc", milestoneView) { row, _ in row.task.milestones },
            // A single date is said by the status already.
            .list("cac_ngay_den_han", dueItemView) { row, _ in
                let items = row.task.status.isTracked ? dueItems(of: row.task, in: row.plan) : []
                return items.contains { $0.entry.subject != .task } ? items : []
            },
            .object("trang_thai", statusView) { row, _ in row.task.status.isTracked ? row.task.status : nil },
            .object("ke_hoach", planCardView) { row, _ in row.plan },
            .object("co_quan", linkView) { row, context in LinkedName(row.plan.agency, context) },
            .object("truoc", linkView) { row, context in row.neighbour(-1, context) },
            .object("sau", linkView) { row, context in row.neighbour(1, context) },
            .html("noi_dung") { row, _ in row.task.document.body },
        ],
        [
            recordView(TaskKey.schema).entries { $0.task.document.fields },
            recordView(CommonKey.schema).entries { $0.task.document.common },
        ]
    ) { row, context in
        PageHead(
            title: row.task.title.scalar?.string ?? row.task.id, qualifier: row.plan.shortLabel,
            summary: "Nhiệm vụ \(row.task.document[TaskKey.code].scalar?.string ?? "") của kế hoạch: "
                + (row.plan.title.scalar?.string ?? ""),
            trail: [
                homeCrumb(context), LinkedName(name: "Kế hoạch", link: context.link(to: .plans)),
                LinkedName(name: row.plan.shortLabel, link: context.link(to: .plan(row.plan))),
            ],
            isIllustrative: row.plan.isIllustrative, dependsOnDay: row.plan.trackedSince != nil)
    }
}

let milestoneView = View<Milestone>(
    "moc",
    [
        .assignments("chu_tri") { milestone, _ in milestone.leads },
        .assignments("phoi_hop") { milestone, _ in milestone.supporters },
    ],
    recordView(MilestoneKey.schema).entries { $0.fields })

extension Plan {
    /// "Kế hoạch 35/KH-STTTT", or the years where no number is printed.
    var shortLabel: String {
        let number = document[PlanKey.number].scalar?.string ?? ""
        return number.isEmpty || number.hasPrefix("/") ? "Kế hoạch \(yearsLabel)" : "Kế hoạch \(number)"
    }
}

extension TaskSubject {
    /// The task before (-1) or behind (1) this one in the plan.
    fileprivate func neighbour(_ offset: Int, _ context: PageContext) -> LinkedName? {
        guard let index = plan.tasks.firstIndex(where: { $0 === task }) else { return nil }
        let other = index + offset
        return plan.tasks.indices.contains(other) ? LinkedName(plan.tasks[other], of: plan, context) : nil
    }
}
