internal import ContentModel
internal import VietnameseText

/// Puts what was found of a plan into files, and looks after every line of the source.
struct PlanWriter {
    private let reading: PlanReading
    private let lines: [SourceLine]
    private let source: String
    private let agency: String?
    private let indices: [String]
    private let names: IndexNames
    private let periods: ReportingPeriods

    init(_ reading: PlanReading, _ lines: [SourceLine], source: String, agency: String?, site: KnownRecords) {
        self.reading = reading
        self.lines = lines
        self.source = source
        self.agency = agency
        var names = IndexNames(site.indices)
        indices = names.named(inTitle: reading.head.title)
        names.keepComponents(of: indices)
        self.names = names
        periods = ReportingPeriods(lines)
    }

    func plan() -> ImportedPlan {
        var plan = ImportedPlan()
        var found = reading.tasks
        for index in found.indices {
            found[index].component = names.component(namedBy: found[index].headings)
        }
        let tasks = identified(found)
        plan.taskCount = tasks.count
        plan.withLead = tasks.count { !$0.task.leads.isEmpty }
        plan.withDeadline = tasks.count { $0.task.deadline != nil }
        plan.agency = agency
        plan.designation = [reading.head.number, reading.head.issued.map { "ngày " + $0 }].compactMap { $0 }
            .joined(separator: " ")
        for (id, code, task) in tasks {
            let path = "nhiem-vu/\(id).md"
            plan.files.append(
                ImportedPlan.File(path: path, bytes: Array(TaskFile(task: task, code: code).text.utf8)))
            plan.doubts += task.doubts.map {
                ImportedPlan.Remark(path: path, text: "\($0.reason) (\($0.lines.asLines))")
            }
        }
        finish(&plan, tasks.map(\.task))
        return plan
    }

    /// Writes the plan's file, twice: the second time with the lines that the first left out.
    private func finish(_ plan: inout ImportedPlan, _ tasks: [TaskDraft]) {
        var skipped = reading.head.skipped.map { Consumed(text: $0.text, lines: $0.lines) }
        let doubts = planDoubts()
        let first = file(doubts, skipped, tasks).text
        let written = Written(plan.files.map { String(decoding: $0.bytes, as: UTF8.self) } + [first])
        for line in lines where !line.isBlank && !written.has(line) {
            skipped.append(Consumed(text: line.text, lines: line.number...line.number))
        }
        plan.files.insert(
            ImportedPlan.File(path: "index.md", bytes: Array(file(doubts, skipped, tasks).text.utf8)), at: 0)
        plan.doubts = doubts.map { ImportedPlan.Remark(path: "index.md", text: $0.reason) } + plan.doubts
        plan.skipped = skipped.map { ImportedPlan.Remark(path: $0.lines.asLines, text: $0.text) }
    }

    private func file(_ doubts: [Doubt], _ skipped: [Consumed], _ tasks: [TaskDraft]) -> PlanFile {
        let year = reading.head.years.count == 1 ? reading.head.years[0] : nil
        return PlanFile(
            head: reading.head, body: reading.body, source: source, agency: agency, indices: indices,
            periods: periods.periods,
            targets: tasks.compactMap { task in
                task.goal.flatMap { PlanTarget($0, named: task.title, year: year) }
            }, doubts: doubts, skipped: skipped)
    }

    private func planDoubts() -> [Doubt] {
        var doubts: [Doubt] = []
        func doubt(_ reason: String) {
            doubts.append(Doubt(reason: reason, lines: 1...max(1, lines.count), text: ""))
        }
        if agency == nil { doubt("không rõ cơ quan ban hành: ghi co_quan") }
        if !reading.hasTitle { doubt("không thấy dòng KẾ HOẠCH: ghi trích yếu ở ten") }
        if reading.head.number == nil { doubt("không thấy số, ký hiệu") }
        if reading.head.issued == nil { doubt("không thấy ngày ban hành") }
        if reading.head.years.isEmpty { doubt("không thấy năm thực hiện: ghi nam") }
        if reading.head.signatory == nil { doubt("không thấy người ký") }
        if !periods.periods.isEmpty {
            doubts.append(
                Doubt(
                    reason: "ky_bao_cao lấy từ trong câu", lines: 1...max(1, lines.count),
                    text: periods.sentence))
        }
        if reading.tasks.isEmpty { doubt("không tìm thấy nhiệm vụ nào") }
        return doubts
    }

    // MARK: ids

    private func identified(_ tasks: [TaskDraft]) -> [(id: String, code: String, task: TaskDraft)] {
        var used: Set<String> = []
        return tasks.enumerated().map { index, task in
            let path = task.path.isEmpty ? ["\(index + 1)"] : task.path
            var code = path.joined(separator: ".")
            if used.contains(Self.id(code)), !task.section.isEmpty { code = task.section + "." + code }
            var id = Self.id(code)
            var number = 2
            while !used.insert(id).inserted {
                id = Self.id(code) + "-\(number)"
                number += 1
            }
            return (id, code, task)
        }
    }

    private static func id(_ code: String) -> String {
        let made = slug(
            of: code, options: SlugOptions(maximumLength: 60, keepsDApart: true, keepsPoints: true))
        return ["index", "linh-vuc", "trang"].contains(made) ? made + "-1" : made
    }
}
