internal import VietnameseText

/// What was read, for the terminal.
public func planSummary(_ plan: ImportedPlan, in folder: String, isWritten: Bool) -> String {
    var lines = ["\(isWritten ? "Đã ghi" : "Sẽ ghi") \(plan.files.count) tệp vào \(folder)/"]
    if !plan.designation.isEmpty { lines.append("Kế hoạch số \(plan.designation)") }
    lines.append(
        "\(plan.taskCount) nhiệm vụ: \(plan.withLead) có đơn vị chủ trì, \(plan.withDeadline) có thời hạn")
    lines.append("\(plan.doubts.count) chỗ cần xem (dòng «# cần xem:» trong tệp):")
    lines += plan.doubts.map { "  \($0.path): \($0.text)" }
    lines.append("\(plan.skipped.count) dòng bỏ qua (dòng «# bỏ qua» trong index.md):")
    lines += plan.skipped.map { "  \($0.path): \($0.text)" }
    return lines.joined(separator: "\n")
}

/// An id for a plan whose file has this name.
public func planIdentifier(for name: String) -> String {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return slug(of: stem, options: SlugOptions(maximumLength: 60, keepsDApart: true, keepsPoints: true))
}
