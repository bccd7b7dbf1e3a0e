internal import ContentModel
internal import Diagnostics
internal import Schedule

/// What `congkhai todo` prints.
public enum ToDoFormat: String, Sendable, CaseIterable {
    case text, csv, json
}

/// What each party owes on the day of the site, in that form.
///
/// - Parameter rows: as `SiteContent.dutiesByParty` gives them, or some of them.
func toDo(_ rows: [(party: Party?, duties: [Duty])], on day: CalendarDate, as format: ToDoFormat) -> [UInt8] {
    switch format {
    case .text: toDoText(rows, on: day)
    case .csv: toDoTable(rows)
    case .json: toDoJSON(rows, on: day)
    }
}

private let nobody = "Kế hoạch không ghi đơn vị chủ trì"

private func toDoText(_ rows: [(party: Party?, duties: [Duty])], on day: CalendarDate) -> [UInt8] {
    var lines = ["Việc cần làm tính đến \(day.figures)"]
    for (party, duties) in rows {
        lines += ["", (party?.name ?? nobody) + (party?.id.map { " (\($0))" } ?? "") + ": \(duties.count)"]
        for duty in duties {
            let due = duty.due.map { ", hạn \($0.figures)" } ?? ""
            lines.append("- \(duty.kind.title): \(duty.title)\(due)")
            let status = duty.status.map { "\($0.label); " } ?? ""
            lines.append("  \(status)\(duty.document.path)")
        }
    }
    if rows.isEmpty { lines += ["", "Không có việc nào."] }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
}

private let columns = [
    "ma_don_vi", "don_vi", "loai", "viec", "han", "tinh_trang", "ke_hoach", "nhiem_vu", "tep",
]

private func cells(_ party: Party?, _ duty: Duty) -> [String] {
    [
        party?.id ?? "", party?.name ?? nobody, duty.kind.rawValue, duty.title, duty.due?.description ?? "",
        duty.status?.label ?? "", duty.work?.plan.id ?? "", duty.work?.task.id ?? "",
        duty.document.path.string,
    ]
}

private func toDoTable(_ rows: [(party: Party?, duties: [Duty])]) -> [UInt8] {
    var table = CSV()
    table.row(columns)
    for (party, duties) in rows {
        for duty in duties { table.row(cells(party, duty)) }
    }
    return table.bytes
}

private func toDoJSON(_ rows: [(party: Party?, duties: [Duty])], on day: CalendarDate) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
        writer.key("tinh_den")
        writer.string(day.description)
        writer.key("viec")
        writer.array { writer in
            for (party, duties) in rows {
                for duty in duties {
                    writer.object { writer in
                        for (column, cell) in zip(columns, cells(party, duty)) where !cell.isEmpty {
                            writer.key(column)
                            writer.string(cell)
                        }
                    }
                }
            }
        }
    }
    return writer.bytes + [0x0A]
}
