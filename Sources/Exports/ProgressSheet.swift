internal import ContentModel
public import SitePlan

/// A plan's tasks as a spreadsheet to fill in and import again: what is known, then empty columns.
///
/// - Parameter mark: how the state of a file is named in it, by the file's hash.
/// - Returns: nil where there is no such plan.
public func progressSheet(of site: PlannedSite, plan id: String, mark: (String) -> String) -> [UInt8]? {
    guard let plan = site.content.plan(id) else { return nil }
    var table = CSV()
    table.row([
        "nhiem_vu", "ten", "don_vi", "thoi_han", "tinh_trang", "bao_cao_gan_nhat", "phien_ban", "ngay",
        "noi_dung",
        "phan_tram", "ky", "hoan_thanh", "minh_chung",
    ])
    for task in plan.tasks {
        let leads = task.leads.map(\.party.name).joined(separator: "; ")
        table.row(
            [
                "\(id)/\(task.id)", task.title.scalar?.string ?? "", leads,
                task.deadlinePhrases.map(\.string).joined(separator: "; "), task.status.label,
                lastReport(of: task),
                mark(task.document.digest),
            ] + Array(repeating: "", count: 6))
    }
    return table.bytes
}

private func lastReport(of task: Task) -> String {
    let reports = task.document[TaskKey.progress].items.compactMap(\.group)
    let last = reports.max {
        ($0[ProgressKey.date].scalar?.string ?? "") < ($1[ProgressKey.date].scalar?.string ?? "")
    }
    guard let last else { return "" }
    return [last[ProgressKey.date].scalar?.string, last[ProgressKey.text].scalar?.string].compactMap { $0 }
        .joined(separator: ": ")
}
