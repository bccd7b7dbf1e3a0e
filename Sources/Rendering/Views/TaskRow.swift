internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// A task with the plan that it belongs to.
struct TaskSubject: Sendable {
    let plan: Plan
    let task: Task
}

/// A task as a line of a list: `{{#nhiem_vu}}`.
let taskRowView = View<TaskSubject>(
    "dong_nhiem_vu",
    [
        .source("ma") { row, _ in row.task.document[TaskKey.code].scalar },
        .source("ten") { row, _ in row.task.title.scalar },
        .text("lien_ket") { row, context in context.link(to: .task(row.task, of: row.plan)) },
        .assignments("chu_tri") { row, _ in row.task.leads },
        .assignments("phoi_hop") { row, _ in row.task.supporters },
        .sources("thoi_han") { row, _ in row.task.deadlinePhrases },
        .object("trang_thai", statusView) { row, _ in row.task.status.isTracked ? row.task.status : nil },
        .object("ke_hoach", linkView) { row, context in LinkedName(row.plan, context) },
        .object("co_quan", linkView) { row, context in LinkedName(row.plan.agency, context) },
        .flag("minh_hoa") { row, _ in row.plan.isIllustrative },
    ])
