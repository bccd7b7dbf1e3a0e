internal import ContentModel
internal import Templates

/// A heading of the plan above its tasks.
///
/// Ids of our own begin with `_`, which no anchor made from a heading can.
struct GroupHeading: Sendable {
    let text: String
    /// 1 for the outermost.
    let level: Int
    let anchor: String
}

/// Tasks that stand under the same headings of the plan, with those headings that are new above them.
struct TaskGroup: Sendable {
    let headings: [GroupHeading]
    let tasks: [TaskSubject]
}

let groupHeadingView = View<GroupHeading>(
    "tieu_de_nhom",
    [
        .text("chu") { heading, _ in heading.text },
        .text("neo") { heading, _ in heading.anchor },
        .flag("cap_1") { heading, _ in heading.level == 1 },
        .flag("cap_2") { heading, _ in heading.level == 2 },
        .flag("cap_3") { heading, _ in heading.level == 3 },
        .flag("cap_4") { heading, _ in heading.level > 3 },
    ])

let taskGroupView = View<TaskGroup>(
    "nhom_nhiem_vu",
    [
        .list("tieu_de_nhom", groupHeadingView) { group, _ in group.headings },
        .list("nhiem_vu", taskRowView) { group, _ in group.tasks },
        .text("ten_nhom") { group, _ in group.headings.last?.text },
    ])

/// Groups the tasks as the plan groups them. The tasks stand in the plan's order already.
func taskGroups(of plan: Plan) -> [TaskGroup] {
    var groups: [TaskGroup] = []
    var path: [String] = []
    var headings: [GroupHeading] = []
    var tasks: [TaskSubject] = []
    var count = 0
    for task in plan.tasks {
        let next = task.document[TaskKey.headings].items.compactMap { $0.scalar?.string }
        if next != path || groups.isEmpty && tasks.isEmpty {
            if !tasks.isEmpty { groups.append(TaskGroup(headings: headings, tasks: tasks)) }
            let shared = zip(path, next).prefix { $0 == $1 }.count
            headings = next.indices.dropFirst(shared).map { level in
                count += 1
                return GroupHeading(text: next[level], level: level + 1, anchor: "_nhom-\(count)")
            }
            (path, tasks) = (next, [])
        }
        tasks.append(TaskSubject(plan: plan, task: task))
    }
    if !tasks.isEmpty { groups.append(TaskGroup(headings: headings, tasks: tasks)) }
    return groups
}
