extension TaskDraft {
    /// Says in the file that no line was found that names who does it, or, where most tasks of the plan have
    /// one, by when.
    mutating func doubtMissing(expectsDeadline: Bool) {
        if leads.isEmpty, !doubts.contains(where: { $0.reason.hasPrefix("chưa đọc được đơn vị") }) {
            doubts.append(Doubt(reason: "không thấy đơn vị chủ trì", lines: lines, text: ""))
        }
        if expectsDeadline, deadline == nil,
            !doubts.contains(where: { $0.reason.hasPrefix("chưa đọc được thời hạn") })
        {
            doubts.append(Doubt(reason: "không thấy thời hạn", lines: lines, text: ""))
        }
    }
}
