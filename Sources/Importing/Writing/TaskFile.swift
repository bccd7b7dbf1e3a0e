/// A task's file for an editor to review.
struct TaskFile {
    let task: TaskDraft
    let code: String

    var text: String {
        var output = "---\nma: \(quoted(code))\nten: \(yamlText(task.title))\n"
        output += yamlList("nhom", task.headings.map(yamlText))
        if let goal = task.goal { output += "muc_tieu: \(yamlText(goal))\n" }
        output += yamlList("chu_tri", task.leads.map(Self.party))
        output += yamlList("phoi_hop", task.supporters.map(Self.party))
        output += yamlList("san_pham", task.products.map(yamlText))
        if let component = task.component { output += yamlList("chi_so", [component]) }
        if let note = task.note { output += "ghi_chu: \(yamlText(note))\n" }
        output += deadline
        for doubt in task.doubts {
            output += yamlComment(
                "cần xem: \(doubt.reason) (\(doubt.lines.asLines))" + Self.behind(doubt.text))
        }
        for line in task.consumed { output += yamlComment("\(line.lines.asLines): \(line.text)") }
        output += "---\n"
        let body = bodyText(task.body)
        return body.isEmpty ? output : output + body + "\n"
    }

    static func behind(_ text: String) -> String { text.isEmpty ? "" : ": " + text }

    static func party(_ mention: Mention) -> String {
        let key = mention.id.map { "don_vi: " + $0 } ?? "ten: " + yamlText(mention.name)
        guard let scope = mention.scope else { return mention.id ?? key }
        return key + "\n    pham_vi: " + yamlText(scope)
    }

    private var deadline: String {
        guard let deadline = task.deadline else { return "" }
        if let phrase = deadline.phrase, task.milestoneProducts.isEmpty {
            return "thoi_han: \(yamlText(phrase))\n"
        }
        var output = "moc:\n"
        for (index, step) in deadline.steps.enumerated() {
            let products = task.milestoneProducts[safe: index] ?? []
            let name = step.name.isEmpty ? products.first ?? "Mốc \(index + 1)" : step.name
            output += "  - ten: \(yamlText(capitalized(name)))\n    thoi_han: \(yamlText(step.phrase))\n"
            output += yamlList("san_pham", products.map(yamlText), indent: "    ")
        }
        return output
    }
}
