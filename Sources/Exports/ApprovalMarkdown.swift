public import ContentModel
internal import Schedule

/// The approval sheet as Markdown: for the description of a merge request.
public func approvalMarkdown(_ sheet: ApprovalSheet) -> [UInt8] {
    var text = "# Phiếu trình công bố: \(sheet.siteName)\n\n"
    text += "Bản công bố số \(sheet.news.release.number), ngày \(sheet.day.figures): thêm \(sheet.added), "
    text += "đổi \(sheet.changed), gỡ \(sheet.removed) bản ghi so với trang đang công bố.\n\n"
    if sheet.isIllustrative { text += "**Dữ liệu minh họa, không của cơ quan nào có thật.**\n\n" }
    if sheet.news.isFirst {
        text += "Lần công bố đầu tiên:\n\n"
        for (kind, count) in sheet.news.counts { text += "- \(kind.label): \(count)\n" }
        text += "\n"
    }
    for change in sheet.changes {
        text +=
            "- **\(escaped(change.kinds.map(\.label).joined(separator: ", ")))**, \(change.name.kind.label): "
        text += "\(escaped(change.title)) (`\(change.route)`)\n"
        for sentence in change.sentences { text += "  - \(escaped(sentence))\n" }
    }
    if sheet.omitted > 0 { text += "- … và \(sheet.omitted) thay đổi khác (`congkhai approval --all`)\n" }
    if !sheet.reworded.isEmpty {
        text += "- Chỉ sửa câu chữ: \(sheet.reworded.count) bản ghi\n"
    }
    text += "\n## Kiểm tra\n\n"
    for (id, count) in sheet.warnings { text += "- Cảnh báo \(id.code) (\(id.title)): \(count)\n" }
    for diagnostic in sheet.accepted {
        guard let acceptance = diagnostic.acceptance else { continue }
        text += "- Đã chấp nhận \(diagnostic.id.code) ở `\(diagnostic.location?.path.string ?? "")`: "
        text += "\(escaped(acceptance.reason)) (\(escaped(acceptance.post)), đến \(acceptance.until))\n"
    }
    if sheet.warnings.isEmpty, sheet.accepted.isEmpty { text += "- Không có lỗi, không có cảnh báo.\n" }
    text += "\nMã dữ liệu đầu vào: `\(sheet.news.release.inputs)`\n"
    return Array(text.utf8)
}

private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
        if "\\`*_[]<>|#".contains(character) { result.append("\\") }
        result.append(character)
    }
    return result
}
