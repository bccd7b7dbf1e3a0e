internal import ContentModel
internal import Schedule
internal import Templates

/// How a task stands: `{{trang_thai.nhan}}`. One computation, shown alike on every page.
let statusView = View<TaskStatus>(
    "trang_thai",
    [
        .text("nhan") { status, _ in status.current.state.label },
        .text("ma") { status, _ in status.current.state.kind.code },
        .text("lop") { status, _ in status.current.state.kind.tone.rawValue },
        .text("quy_tac") { status, context in
            status.current.state.kind.rule(soonDays: context.site.content.soonDays)
        },
        .texts("ghi_chu_trang_thai") { status, _ in status.remarks },
        .date("han") { status, _ in status.current.due?.date },
        .text("theo_han_goc") { status, _ in status.isExtended ? status.original.state.label : nil },
        .flag("tam_tinh") { status, _ in status.current.isProvisional },
    ])

extension TaskStatus {
    var isTracked: Bool { current.state.kind != .notTracked }

    /// Late, due today or due soon.
    var needsAttention: Bool {
        switch current.state {
        case .overdue, .dueToday, .dueSoon: true
        default: false
        }
    }

    /// For ordering: the longest overdue first, then today, then the nearest.
    var urgency: Int {
        switch current.state {
        case .overdue(let days): 1000 + days
        case .dueToday: 1000
        case .dueSoon(let days): 1000 - days
        default: 0
        }
    }
}

/// How many tasks have a status: a line of a plan's summary.
struct StatusCount: Sendable {
    let kind: StatusKind
    let count: Int
}

let statusCountView = View<StatusCount>(
    "so_theo_trang_thai",
    [
        .text("nhan") { row, _ in row.kind.title },
        .text("lop") { row, _ in row.kind.tone.rawValue },
        .text("quy_tac") { row, context in row.kind.rule(soonDays: context.site.content.soonDays) },
        .count("so") { row, _ in row.count },
    ])

/// The statuses that occur in a tracked plan, in the order of the published table.
func statusCounts(of plan: Plan) -> [StatusCount] {
    plan.trackedSince == nil ? [] : statusCounts(of: plan.tasks)
}

func statusCounts(of tasks: [Task]) -> [StatusCount] {
    let summary = StatusSummary(tasks.map(\.status))
    return StatusKind.allCases.map { StatusCount(kind: $0, count: summary.current[$0]) }.filter {
        $0.count > 0
    }
}
