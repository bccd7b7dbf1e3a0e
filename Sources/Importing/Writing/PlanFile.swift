internal import ContentModel

/// The plan's own file.
struct PlanFile {
    let head: PlanHead
    let body: [String]
    let source: String
    let agency: String?
    let indices: [String]
    let periods: [String]
    let targets: [PlanTarget]
    let doubts: [Doubt]
    let skipped: [Consumed]

    var text: String {
        var output = "---\nten: \(yamlText(head.title))\n"
        if let agency { output += "co_quan: \(agency)\n" }
        output += yamlList("nam", head.years.map(String.init))
        if let year = head.finalYear { output += "den_nam: \(year)\n" }
        if let number = head.number { output += "so_ky_hieu: \(quoted(number))\n" }
        if let issued = head.issued {
            output += "ngay_ban_hanh: \(issued.utf8.count == 7 ? quoted(issued) : issued)\n"
        }
        output += yamlList("can_cu", head.grounds.map { "ten: " + yamlText($0) })
        if let signatory = head.signatory {
            output +=
                "nguoi_ky:\n  ho_ten: \(yamlText(signatory.name))\n  chuc_vu: \(yamlText(signatory.post))\n"
            if let onBehalf = signatory.onBehalf { output += "  ky_thay: \(yamlText(onBehalf))\n" }
        }
        output += yamlList("noi_nhan", head.recipients.map(yamlText))
        output += yamlList("chi_so", indices)
        output += yamlList("ky_bao_cao", periods)
        if !targets.isEmpty { output += "muc_tieu:\n" + targets.map(\.yaml).joined() }
        output += yamlList("nguon", [quoted(source)])
        for doubt in doubts {
            output += yamlComment(
                "cần xem: \(doubt.reason) (\(doubt.lines.asLines))" + TaskFile.behind(doubt.text))
        }
        for line in head.consumed { output += yamlComment("\(line.lines.asLines): \(line.text)") }
        for line in skipped { output += yamlComment("bỏ qua \(line.lines.asLines): \(line.text)") }
        output += "---\n"
        let text = bodyText(body)
        return text.isEmpty ? output : output + text + "\n"
    }
}

/// `tăng ít nhất 2% so với năm 2022 (năm 2022 là 83,99%)`
struct PlanTarget {
    let name: String
    let year: Int?
    let increase: String
    let isMinimum: Bool
    let baseline: String?
    let baselineYear: Int?

    init?(_ goal: String, named name: String, year: Int?) {
        let pattern =
            /tăng\s+(thêm\s+)?(ít nhất|tối thiểu)?\s*(\d+(?:[.,]\d+)?)\s*(?:%|điểm)\s+so với\s+năm\s+(\d{4})/
        guard let match = goal.firstMatch(of: pattern) else { return nil }
        self.name = name
        self.year = year
        increase = Self.decimal(match.3)
        isMinimum = match.2 != nil
        baselineYear = Int(match.4)
        let known = goal[match.range.upperBound...].firstMatch(of: /năm\s+\d{4}\s+là\s+(\d+(?:[.,]\d+)?)/)
        baseline = known.map { Self.decimal($0.1) }
    }

    private static func decimal(_ text: Substring) -> String {
        let plain = text.replacing(",", with: ".").drop { $0 == "0" }
        return plain.isEmpty || plain.hasPrefix(".") ? "0" + plain : String(plain)
    }

    var yaml: String {
        var output = "  - ten: \(yamlText(name))\n"
        if let year { output += "    nam: \(year)\n" }
        if let baseline { output += "    tu: \(baseline)\n" }
        if let baselineYear { output += "    tu_nam: \(baselineYear)\n" }
        output += "    tang: \(increase)\n    cach_tinh: chua-ro\n"
        return output + (isMinimum ? "    toi_thieu: true\n" : "")
    }
}
