internal import Schedule

/// Walks through a plan and tells tasks from what is around them.
struct TaskFinder {
    let names: UnitNames
    let years: PlanYears
    private(set) var tasks: [TaskDraft] = []
    /// The paragraphs of the plan's own page.
    private(set) var body: [String] = []

    init(_ names: UnitNames, _ years: PlanYears) {
        self.names = names
        self.years = years
    }

    /// Where a node stands: what tasks inherit from above.
    struct Place {
        var section: Section
        var headings: [String] = []
        var path: [String] = []
        var sectionNumber = ""
        /// The units of a heading that names them: unit-by-unit lists.
        var units: [Mention] = []
        var deadline: DeadlineText?
    }

    mutating func read(_ root: Node) {
        for node in root.children { visit(node, Place(section: .prose), isTop: true) }
        for table in root.tables { add(table, Place(section: .tasks), heading: nil) }
    }

    private mutating func visit(_ node: Node, _ place: Place, isTop: Bool = false) {
        var place = place
        if let named = section(of: node, isTop) { place.section = named }
        switch place.section {
        case .prose: addProse(node, place)
        case .tasks: visitWork(node, place)
        case .organisation: visitOrganisation(node, place)
        }
    }

    /// A heading says what stands below it; a section without a telling heading is judged by what it holds.
    private func section(of node: Node, _ isTop: Bool) -> Section? {
        guard node.looksLikeHeading, node.marker?.kind != .dash, node.marker?.kind != .plus,
            node.label == nil || !node.children.isEmpty
        else { return nil }
        if let named = Section(heading: node.text) {
            guard isTop || node.text.count <= 100 && !node.children.isEmpty else { return nil }
            if case .prose = named, !isTop, node.saysWhoOrWhen { return nil }
            return named
        }
        guard isTop, node.marker != nil || node.isHeading else { return nil }
        let holdsWork = node.flattened.contains { $0.saysWhoOrWhen || isAssigned($0.text) }
        return holdsWork ? .tasks : nil
    }

    /// Whether the sentence begins with who does the work: `Văn phòng chủ trì …`.
    private func isAssigned(_ text: String) -> Bool {
        let found = PartyScan.read(text, names, isWholeText: false)
        return found.isExplicit && !found.leads.isEmpty || ClosingBracket(text, names, years) != nil
    }

    // MARK: the plan's own text

    private mutating func addProse(_ node: Node, _ place: Place) {
        addToBody(node)
        var inner = place
        if node.looksLikeHeading, node.marker != nil { inner.headings.append(node.printed.trimming(": ")) }
        if node.marker?.kind == .roman || node.marker?.kind == .upper {
            inner.sectionNumber = node.marker?.label ?? ""
        }
        for table in node.tables { add(table, inner, heading: nil) }
        for child in node.children { visit(child, inner) }
    }

    private mutating func addToBody(_ node: Node) {
        let isSection = (node.marker?.kind ?? .plus) <= .roman || node.isHeading
        if isSection {
            body.append("## " + node.printed.trimming(":").trimmed())
        } else if node.marker?.kind == .decimal, node.looksLikeHeading, !node.children.isEmpty {
            body.append("### " + node.printed.trimming(":").trimmed())
        } else {
            body.append(listed(node))
        }
    }

    // MARK: tasks

    private mutating func visitWork(_ node: Node, _ place: Place) {
        for table in node.tables { add(table, below(node, place), heading: node) }
        if node.isPlain { return visitPlain(node, place) }
        if isTask(node, place) { return addTask(node, place) }
        if node.children.isEmpty, node.tables.isEmpty || node.isHeading {
            if node.isHeading || node.looksLikeHeading && (node.marker?.kind ?? .plus) <= .roman {
                body.append("## " + node.printed)
                return
            }
            return addTask(node, place)
        }
        visitGroup(node, place)
    }

    private mutating func visitPlain(_ node: Node, _ place: Place) {
        // Below the heading of a unit every sentence gives it work; one that ends with a colon opens a list.
        let isOfUnit = !place.units.isEmpty && !node.text.hasSuffix(":")
        if isOfUnit || isAssigned(node.text) { addTask(node, place) } else { body.append(node.printed) }
    }

    private func below(_ node: Node, _ place: Place) -> Place {
        var inner = place
        guard !node.text.isEmpty else { return inner }
        inner.headings.append(node.printed.trimming(":").trimmed())
        if let marker = node.marker {
            if marker.kind <= .roman {
                inner.sectionNumber = marker.label
            } else {
                inner.path = path(inner.path, marker)
            }
        }
        return inner
    }

    /// `1.2` below `1` says all of it already.
    private func path(_ path: [String], _ marker: Marker) -> [String] {
        guard !marker.label.isEmpty else { return path }
        if marker.kind == .deeper || marker.kind == .deepest { return [marker.label] }
        return path + [marker.label]
    }

    private mutating func visitGroup(_ node: Node, _ place: Place) {
        var inner = below(node, place)
        let units = unitHeading(node).units
        if !units.isEmpty { inner.units = units }
        if let period = headingDeadline(node) { inner.deadline = period }
        let (bodyBefore, tasksBefore) = (body.count, tasks.count)
        // A heading without a task below it would be lost.
        defer { if tasks.count == tasksBefore { body.insert("## " + node.printed, at: bodyBefore) } }
        for label in node.labels {
            guard let found = label.label else { continue }
            switch found.label {
            case .deadline: inner.deadline = DeadlineText([found.value], in: years)
            case .lead, .assigned: inner.units = PartyScan.read(found.value, names, isWholeText: true).leads
            default: break
            }
            body.append(listed(label))
        }
        var number = 0
        for child in node.parts {
            var place = inner
            if child.marker?.label.isEmpty ?? false {
                number += 1
                place.path.append("\(number)")
            }
            visit(child, place)
        }
    }

    /// `I. QUÝ I/2025`, `2. Nhiệm vụ tháng 02/2025`: what stands below it is due then.
    private func headingDeadline(_ node: Node) -> DeadlineText? {
        var words = node.text.trimming(":. ").split(separator: " ").map(String.init)
        guard words.count <= 8 else { return nil }
        let openings: Set = ["nhiem", "vu", "cong", "tac", "viec", "chuong", "trinh", "trong", "tam", "cac"]
        while let first = words.first, openings.contains(plainWords(first)) { words.removeFirst() }
        let text = words.joined(separator: " ")
        let phrase = text.isCapitals ? lowered(text) : text
        guard readable(phrase, in: years) != nil else { return nil }
        return DeadlineText([capitalized(phrase)], in: years)
    }

    /// In small letters, numerals apart: `QUÝ IV/2025` is `quý IV/2025`.
    private func lowered(_ text: String) -> String {
        text.split(separator: " ").map { word in
            romanValue(String(word.prefix { $0.isLetter })) == nil ? word.lowercased() : String(word)
        }.joined(separator: " ")
    }

    /// What a heading may say behind its units: "chịu trách nhiệm:", "chủ trì thực hiện các nhiệm vụ sau:".
    private static let openings: Set<Substring> = [
        "co", "trach", "nhiem", "chiu", "chu", "tri", "thuc", "hien", "phoi", "hop", "cac", "nhiem", "vu",
        "sau", "day", "duoi", "cu", "the", "noi", "dung", "cong", "viec", "duoc", "giao", "trien", "khai",
        "to", "chuc", "phu", "trach", "la", "don", "vi", "tham", "muu", "nhung",
    ]

    /// `1. Phòng Công nghệ thông tin:` names who does what stands below it.
    func unitHeading(_ node: Node) -> (isUnit: Bool, units: [Mention]) {
        guard node.text.count <= 160 else { return (false, []) }
        var text = node.text.trimming(": ")
        for before in ["Đối với ", "Trách nhiệm của ", "Nhiệm vụ của ", "Giao ", "Phân công ", "Đề nghị "]
        where text.hasPrefix(before) {
            text = String(text.dropFirst(before.count))
        }
        let found = PartyScan.read(text, names, isWholeText: false)
        let rest = plainWords(text[found.end...])
        guard !found.leads.isEmpty, rest.split(separator: " ").allSatisfy(Self.openings.contains),
            found.supporters.isEmpty || !rest.isEmpty || found.isExplicit
        else {
            return (false, [])
        }
        return (true, found.leads)
    }

    private func isTask(_ node: Node, _ place: Place) -> Bool {
        let parts = node.parts.filter { $0.marker != nil }
        let inner =
            parts.contains { $0.saysWhoOrWhen }
            || parts.contains { $0.flattened.dropFirst().contains { $0.saysWhoOrWhen } }
        if inner || node.marker == nil && node.isHeading && !node.saysWhoOrWhen { return false }
        if (node.marker?.kind ?? .decimal) <= .roman, !parts.isEmpty || node.isHeading {
            // "I. TÍNH MINH BẠCH" with nothing but labelled lines below it is a task itself.
            return node.marker != nil && parts.isEmpty && node.saysWhoOrWhen
        }
        if node.saysWhoOrWhen { return true }
        if node.labels.contains(where: { $0.label?.label == .work || $0.label?.label == .product }) {
            return true
        }
        if node.children.isEmpty { return !node.isHeading && node.tables.isEmpty }
        if unitHeading(node).isUnit { return false }
        if isAssigned(node.text) || !InlineLabels(node.text).found.isEmpty { return true }
        if parts.contains(where: {
            isAssigned($0.text) || !InlineLabels($0.text).found.isEmpty || beginsWithUnit($0.text)
        }) {
            return false
        }
        if let kind = node.marker?.kind, kind >= .dash { return true }
        if parts.isEmpty {
            // A heading with prose below it, all of which may name who does it.
            return !node.children.contains { isAssigned($0.text) && $0.isPlain } || node.children.count == 1
        }
        if !place.units.isEmpty { return true }
        return !node.looksLikeHeading
    }

    private func beginsWithUnit(_ text: String) -> Bool {
        let found = PartyScan.read(text, names, isWholeText: false)
        return found.leads.first?.id != nil && found.end > text.startIndex
    }

    private mutating func addTask(_ node: Node, _ place: Place) {
        var builder = TaskBuilder(names, years, place)
        builder.read(node)
        tasks.append(builder.task)
        for table in node.children.flatMap(\.allTables) { add(table, place, heading: nil) }
    }

    private mutating func add(_ table: Table, _ place: Place, heading: Node?) {
        let table = table.promoted()
        guard table.holdsTasks else {
            body.append(drawn(table))
            return
        }
        if let heading, heading.children.isEmpty { body.append("## " + heading.printed) }
        var reader = TableTasks(table, names, years, place)
        reader.run()
        tasks += reader.tasks
    }

    // MARK: organisation

    /// Only what gives a named unit work of its own is a task there, and an editor has to say so.
    private mutating func visitOrganisation(_ node: Node, _ place: Place) {
        let (isUnit, _) = unitHeading(node)
        if isUnit, !node.parts.isEmpty {
            let before = tasks.count
            visitGroup(
                node,
                Place(
                    section: .tasks, headings: place.headings, path: place.path,
                    sectionNumber: place.sectionNumber))
            return markOrganisation(from: before)
        }
        if node.marker?.kind ?? .plus > .roman,
            beginsWithUnit(node.text) || isAssigned(node.text) || isGiven(node.text)
        {
            let before = tasks.count
            addTask(node, place)
            return markOrganisation(from: before)
        }
        addToBody(node)
        for table in node.tables { add(table, place, heading: nil) }
        let inner = below(node, place)
        var number = 0
        for child in node.children {
            var place = inner
            if child.marker?.label.isEmpty ?? false {
                number += 1
                place.path.append("\(number)")
            }
            visit(child, place)
        }
    }

    private func isGiven(_ text: String) -> Bool {
        text.hasPrefix("Giao ") && !PartyScan.read(text, names, isWholeText: false).leads.isEmpty
    }

    private mutating func markOrganisation(from first: Int) {
        for index in first..<tasks.count {
            tasks[index].doubts.append(
                Doubt(
                    reason: "nằm trong mục Tổ chức thực hiện: giữ tệp này nếu là nhiệm vụ, xóa nếu không",
                    lines: tasks[index].lines, text: ""))
        }
    }
}

/// A node and what is below it as a Markdown list.
func listed(_ node: Node, depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    let isDash = (node.marker?.kind ?? .decimal) >= .dash
    let own = indent + (isDash ? "- " + node.text : node.printed)
    let lists = node.children.map { child -> String in
        let isInner = isDash && (child.marker?.kind ?? .decimal) >= .dash
        return listed(child, depth: isInner ? depth + 1 : 0)
    }
    let joint = node.children.allSatisfy { ($0.marker?.kind ?? .decimal) >= .dash } && isDash ? "\n" : "\n\n"
    return ([own] + lists).joined(separator: joint)
}

/// A table as Markdown has it.
func drawn(_ table: Table) -> String {
    let width = table.rows.map(\.cells.count).max() ?? 0
    let rows = table.rows.map { row -> String in
        let cells = (0..<width).map { $0 < row.cells.count ? row.cells[$0].text : "" }
        return "| " + cells.joined(separator: " | ") + " |"
    }
    guard let first = rows.first else { return "" }
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([first, rule] + rows.dropFirst()).joined(separator: "\n")
}
