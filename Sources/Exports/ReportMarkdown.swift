public import ContentModel
internal import Schedule

/// The report as Markdown with pipe tables.
public func reportMarkdown(_ report: ProgressReport) -> [UInt8] {
    var text = MarkdownText()
    text.head(report)
    text.figures(report)
    text.results(report)
    text.late(report)
    text.decisions(report)
    text.ahead(report)
    text.annex(report)
    return Array(text.string.utf8)
}

private struct MarkdownText {
    private(set) var string = ""

    mutating func paragraph(_ text: String) { string += text + "\n\n" }
    mutating func heading(_ level: Int, _ text: String) {
        paragraph(String(repeating: "#", count: level) + " " + escaped(text))
    }

    mutating func table(_ head: [String], _ rows: [[String]]) {
        string += "| " + head.joined(separator: " | ") + " |\n"
        string += "|" + String(repeating: "---|", count: head.count) + "\n"
        for row in rows { string += "| " + row.map(escaped).joined(separator: " | ") + " |\n" }
        string += "\n"
    }

    mutating func head(_ report: ProgressReport) {
        if let superior = report.superior { paragraph(superior.uppercased()) }
        paragraph("**\(escaped((report.plan.agency.name.scalar?.string ?? "").uppercased()))**")
        paragraph("Số: ……/BC-\(report.issuerCode ?? "……")")
        paragraph("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  \n**Độc lập - Tự do - Hạnh phúc**")
        paragraph("*……, ngày …… tháng …… năm ……*")
        heading(1, "BÁO CÁO")
        paragraph("**\(escaped(report.subject))**")
        if report.plan.isIllustrative { paragraph("**Dữ liệu minh họa, không của cơ quan nào có thật.**") }
        paragraph(report.asOf)
    }

    mutating func figures(_ report: ProgressReport) {
        heading(2, "I. KẾT QUẢ CHUNG")
        table(
            ["Chỉ tiêu", "Theo hạn hiện hành", "Theo hạn ban đầu"],
            ReportFigure.all(report.overview.summary).map { [$0.label, "\($0.current)", "\($0.original)"] })
        paragraph(escaped(StatusCounts.onTimeRule))
        paragraph("Theo đơn vị chủ trì:")
        table(
            ["Đơn vị", "Được giao", "Hoàn thành", "Quá hạn", "Chưa báo cáo"],
            report.overview.byLead.map { party, summary in
                let name = party?.name ?? "Kế hoạch không ghi đơn vị chủ trì"
                let counts = summary.current
                return [name]
                    + [counts.assigned, counts.completed, counts[.overdue], summary.withoutReport].map(
                        String.init)
            })
    }

    mutating func results(_ report: ProgressReport) {
        heading(2, "II. KẾT QUẢ THEO NHÓM NHIỆM VỤ")
        for group in report.groups {
            if let heading = group.heading { self.heading(3, heading) }
            for line in group.lines { result(line) }
        }
    }

    private mutating func result(_ line: ReportLine) {
        let leads = line.leads.isEmpty ? "kế hoạch không ghi đơn vị chủ trì" : line.leads
        paragraph("**\(escaped(line.label))** (\(escaped(leads))): \(escaped(line.status.label)).")
        paragraph(escaped(line.account))
        if !line.allEvidence.isEmpty {
            paragraph("Minh chứng: \(escaped(line.allEvidence.joined(separator: "; "))).")
        }
    }

    mutating func late(_ report: ProgressReport) {
        heading(2, "III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN")
        guard !report.late.isEmpty else { return paragraph("Không có.") }
        table(
            ["Nhiệm vụ", "Chủ trì", "Thời hạn", "Số ngày chậm", "Tình hình", "Nguyên nhân"],
            report.late.map { line in
                [
                    line.label, line.leads, line.deadline, "\(line.daysLate)", line.account,
                    line.reasons.isEmpty ? "……" : line.reasons.joined(separator: " "),
                ]
            })
    }

    mutating func decisions(_ report: ProgressReport) {
        heading(2, "IV. GIA HẠN, TẠM DỪNG")
        let extended = report.extended.flatMap { line in
            line.extensions.map {
                [line.label, "Gia hạn đến \($0.date.figures)", $0.document, $0.reason ?? "……"]
            }
        }
        let suspended = report.suspended.compactMap { line in
            line.suspension.map {
                [line.label, "Tạm dừng từ \($0.date.figures)", $0.document, $0.reason ?? "……"]
            }
        }
        guard !(extended + suspended).isEmpty else { return paragraph("Không có.") }
        table(["Nhiệm vụ", "Nội dung", "Văn bản", "Lý do"], extended + suspended)
    }

    mutating func ahead(_ report: ProgressReport) {
        heading(2, "V. THỜI HẠN TRONG KỲ TỚI")
        paragraph("Từ \(report.ahead.first.figures) đến \(report.ahead.last.figures):")
        if report.upcoming.isEmpty { paragraph("Không có.") } else { upcoming(report) }
        heading(2, "VI. KIẾN NGHỊ, ĐỀ XUẤT")
        paragraph("……")
        paragraph("**QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ**  \n*(Chữ ký, dấu)*")
        paragraph("***Nơi nhận:***  \n\\- ……;  \n\\- Lưu: VT, ……")
    }

    private mutating func upcoming(_ report: ProgressReport) {
        table(
            ["Ngày đến hạn", "Nhiệm vụ", "Chủ trì"],
            report.upcoming.map { item in
                [
                    item.entry.current.date.figures, item.task.label + (item.part.map { ": \($0)" } ?? ""),
                    item.leads.map(\.party.name).joined(separator: "; "),
                ]
            })
    }

    mutating func annex(_ report: ProgressReport) {
        heading(2, "PHỤ LỤC. BẢNG TỔNG HỢP NHIỆM VỤ")
        table(reportColumns.map(\.title), report.lines.map { line in reportColumns.map { $0.cell(line) } })
        if let note = report.ledgerNote { paragraph("*\(escaped(note))*") }
    }
}

/// What Markdown would take for markup, and what would end a cell.
private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
        if "\\`*_[]<>|#~".contains(character) { result.append("\\") }
        result.append(character.isNewline ? " " : character)
    }
    return result
}
