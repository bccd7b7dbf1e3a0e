internal import Schedule

/// Makes a task of a paragraph and the lines below it.
struct TaskBuilder {
    private let names: UnitNames
    private let years: PlanYears
    private let place: TaskFinder.Place
    private(set) var task = TaskDraft()
    /// Under "Phân công": no line has said "chủ trì" yet.
    private var hasLead = false

    init(_ names: UnitNames, _ years: PlanYears, _ place: TaskFinder.Place) {
        self.names = names
        self.years = years
        self.place = place
        task.headings = place.headings
        task.section = place.sectionNumber
    }

    mutating func read(_ node: Node) {
        task.lines = node.flattened.reduce(node.lines) { $0.joined($1.lines) }
        task.path = place.path
        if let marker = node.marker, !marker.label.isEmpty {
            task.path =
                marker.kind == .deeper || marker.kind == .deepest
                ? [marker.label] : place.path + [marker.label]
        }
        readLabels(of: node)
        readText(node)
        if task.leads.isEmpty { readLaterSentence(of: node) }
        if task.leads.isEmpty { readAssignment(below: node) }
        inheritUnits()
        if task.deadline == nil { readDeadlineInside(node) }
        if task.deadline == nil { task.deadline = place.deadline }
    }

    // MARK: labelled lines

    private mutating func readLabels(of node: Node) {
        for line in node.labels { readLine(line) }
    }

    private mutating func readLine(_ line: Node) {
        guard let found = line.label else { return }
        let inline = InlineLabels(found.value)
        apply(found.label, found.printed, inline.text, line)
        for more in inline.found { apply(more.label, more.printed, more.value, line) }
        for child in line.children {
            if child.label != nil, found.label != .work {
                readLine(child)
            } else if found.label != .work {
                applyBare(found.label, child)
            }
        }
        if found.label == .work {
            task.body += line.children.map { listed($0) }
            let head = line.printed.firstIndex(of: ":").map { String(line.printed[...$0]) } ?? line.printed
            task.consumed.append(Consumed(text: head, lines: line.lines.lowerBound...line.lines.lowerBound))
        } else {
            task.consumed.append(Consumed(text: line.printed, lines: line.lines))
        }
    }

    private mutating func apply(_ label: LineLabel, _ printed: String, _ value: String, _ line: Node) {
        switch label {
        case .lead: addParties(value, asSupport: false, line)
        case .support: addParties(value, asSupport: true, line)
        case .assigned:
            // "Cơ quan thực hiện" beside "Cơ quan chủ trì" are those who help.
            let helps = hasLead && !plainWords(value).contains("chu tri")
            addParties(value, asSupport: helps, line)
        case .deadline: setDeadline(value, line)
        case .product:
            if !value.isEmpty { task.products += items(of: value) }
        case .goal:
            task.goal =
                value.isEmpty ? task.goal : [task.goal, value].compactMap { $0 }.joined(separator: "\n\n")
        case .work: if !value.isEmpty { task.body.append(value) }
        case .note: task.note = value
        case .funding: task.body.append(line.printed)
        }
    }

    /// A line below a label without one of its own: an item of it.
    private mutating func applyBare(_ label: LineLabel, _ child: Node) {
        switch label {
        case .lead, .support, .assigned, .deadline: apply(label, "", child.text, child)
        case .product: task.products.append(child.text.withoutEnd())
        case .goal: task.goal = [task.goal, listed(child)].compactMap { $0 }.joined(separator: "\n")
        case .work, .funding: task.body.append(listed(child))
        case .note: task.note = [task.note, child.text].compactMap { $0 }.joined(separator: "; ")
        }
        for inner in child.children where label != .goal && label != .work { applyBare(label, inner) }
        if label != .work, label != .funding {
            task.consumed.append(Consumed(text: child.printed, lines: child.lines))
        }
    }

    private func items(of value: String) -> [String] {
        let pieces = value.split(separator: ";").map { $0.trimmed().withoutEnd() }.filter { !$0.isEmpty }
        return pieces.isEmpty ? [] : pieces
    }

    private mutating func addParties(_ value: String, asSupport: Bool, _ line: Node) {
        guard !value.isEmpty else { return }
        let found = PartyScan.read(value, names, isWholeText: true, asSupport: asSupport)
        let rest = value[found.end...].trimming(".;,: ")
        if !asSupport, !found.leads.isEmpty { hasLead = true }
        var (leads, supporters) = (found.leads, found.supporters)
        if !rest.isEmpty {
            // "Văn phòng chủ trì đánh giá trong nội bộ Sở": the rest says what for.
            if found.isExplicit || plainWords(rest).hasPrefix("theo"), !leads.isEmpty,
                leads[leads.count - 1].scope == nil
            {
                leads[leads.count - 1].scope = rest
            } else if leads.isEmpty, supporters.isEmpty {
                task.doubts.append(Doubt(reason: "chưa đọc được đơn vị", lines: line.lines, text: value))
                return
            } else {
                task.doubts.append(
                    Doubt(
                        reason: "đơn vị chỉ đọc được một phần, còn lại «\(rest)»", lines: line.lines,
                        text: value))
            }
        }
        for mention in leads { add(mention, to: &task.leads) }
        for mention in supporters { add(mention, to: &task.supporters) }
        doubtUnknown(leads + supporters, line.lines, value)
    }

    private mutating func doubtUnknown(_ mentions: [Mention], _ lines: ClosedRange<Int>, _ text: String) {
        task.doubts += unknown(mentions, lines, text)
    }

    private func add(_ mention: Mention, to list: inout [Mention]) {
        let isThere = list.contains {
            $0.id == mention.id && $0.scope == mention.scope && ($0.id != nil || $0.name == mention.name)
        }
        if !isThere { list.append(mention) }
    }

    private mutating func setDeadline(_ value: String, _ line: Node) {
        guard !value.isEmpty else { return }
        if let deadline = DeadlineText([value.replacing(/(\d{4})(?=và)/) { $0.1 + " " }], in: years) {
            task.deadline = deadline
        } else {
            task.doubts.append(Doubt(reason: "chưa đọc được thời hạn", lines: line.lines, text: value))
        }
    }

    // MARK: the text

    private mutating func readText(_ node: Node) {
        var text = node.text
        var lead: String?
        let bracket = ClosingBracket(text, names, years)
        let inline = InlineLabels(bracket?.text ?? text)
        if let bracket {
            text = bracket.text
            take(bracket, node)
        }
        if !inline.found.isEmpty {
            text = inline.text
            for more in inline.found { apply(more.label, more.printed, more.value, node) }
            task.consumed.append(Consumed(text: node.printed, lines: node.lines))
        } else if let (heading, rest) = headed(text) {
            lead = heading
            text = rest
        }
        let work = node.parts.filter { !$0.text.isEmpty }
        var clause = text
        if task.leads.isEmpty { clause = readParties(text, node) }
        if let lead {
            task.headings.append(
                (node.marker.map { $0.label + ($0.kind == .letter ? ") " : ". ") } ?? "") + lead)
        }
        let prose = work.filter(\.isPlain)
        if clause == text, let first = prose.first, task.leads.isEmpty {
            // "a) Gia nhập thị trường" with a paragraph below it that names who does it.
            let below = readParties(first.text, first)
            if !task.leads.isEmpty, node.looksLikeHeading {
                task.headings.append(node.printed.trimming(": "))
                clause = below
            }
        }
        task.title = Importing.title(of: clause.isEmpty ? text : clause)
        if task.title.isEmpty { task.title = node.printed }
        task.title = capitalized(task.title)
        var body = work.map { listed($0) } + task.body
        let isShortened = !inline.found.isEmpty || bracket != nil
        if !isSame(task.title, isShortened ? text : node.text) {
            body.insert(isShortened ? text : node.text, at: 0)
        }
        task.body = body
    }

    private mutating func take(_ bracket: ClosingBracket, _ node: Node) {
        for mention in bracket.leads { add(mention, to: &task.leads) }
        for mention in bracket.supporters { add(mention, to: &task.supporters) }
        task.deadline = task.deadline ?? bracket.deadline
        doubtUnknown(bracket.leads + bracket.supporters, node.lines, node.text)
        task.consumed.append(Consumed(text: node.printed, lines: node.lines))
    }

    private func isSame(_ title: String, _ text: String) -> Bool { title == capitalized(text.withoutEnd()) }

    /// `Nâng cao chất lượng đánh giá: Các đơn vị thuộc Sở triển khai …`
    private func headed(_ text: String) -> (String, String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...].trimmed()
        let head = text[..<colon].trimmed()
        guard head.count <= 140, rest.count > head.count / 2, !rest.isEmpty,
            !PartyScan.read(rest, names, isWholeText: false).leads.isEmpty
                || !PartyScan.read(head, names, isWholeText: false).leads.isEmpty
                    && PartyScan.read(head, names, isWholeText: false).end == head.endIndex
        else { return nil }
        if !PartyScan.read(rest, names, isWholeText: false).leads.isEmpty { return (head, rest) }
        return nil
    }

    /// Takes who does the work from the beginning of the sentence; returns what it goes on with.
    private mutating func readParties(_ whole: String, _ node: Node) -> String {
        let text = place.units.isEmpty ? withoutRequest(whole) : whole
        let found = PartyScan.read(text, names, isWholeText: false)
        let isKnown = found.leads.contains { $0.id != nil }
        let isNamed = isKnown || found.isExplicit || found.isBeforeVerb
        guard !found.leads.isEmpty, isNamed, found.end < text.endIndex else {
            return withoutOpening(whole)
        }
        for mention in found.leads { add(mention, to: &task.leads) }
        for mention in found.supporters { add(mention, to: &task.supporters) }
        doubtUnknown(found.leads + found.supporters, node.lines, "")
        addLaterParties(text[found.end...], node)
        return withoutOpening(text[found.end...].trimming(",:;–- "))
    }

    /// Further sentences may begin with a unit of the agency, too.
    private mutating func addLaterParties(_ text: Substring, _ node: Node) {
        for start in text.ranges(of: /[.;]\s+(?=\p{Lu})/).map(\.upperBound) {
            let found = PartyScan.read(String(text[start...]), names, isWholeText: false, knownOnly: true)
            guard !found.leads.isEmpty, found.supporters.isEmpty else { continue }
            let old = task.leads.count
            for mention in found.leads { add(mention, to: &task.leads) }
            if task.leads.count > old {
                task.doubts.append(
                    Doubt(reason: "đơn vị nêu ở câu sau của cùng nhiệm vụ", lines: node.lines, text: ""))
            }
        }
    }

    /// `theo chức năng của đơn vị và nhiệm vụ được giao, tham mưu …`: the work begins behind the comma.
    private func withoutOpening(_ text: String) -> String {
        let words = plainWords(text)
        for opening in ["có trách nhiệm ", "chịu trách nhiệm "] where text.hasPrefix(opening) {
            return String(text.dropFirst(opening.count))
        }
        guard words.hasPrefix("theo chuc nang"), let comma = text.firstRange(of: "được giao") else {
            return text
        }
        return text[comma.upperBound...].trimming(", ")
    }

    /// `Đề nghị Hiệp hội … phối hợp …`: who is asked does it.
    private func withoutRequest(_ text: String) -> String {
        for opening in ["Đề nghị ", "Yêu cầu ", "Phân công "] where text.hasPrefix(opening) {
            return text.dropFirst(opening.count).trimmed()
        }
        return text
    }

    /// `Giao Thanh tra Sở chủ trì, phối hợp với … thực hiện` as a paragraph behind the measures, whatever
    /// line it came to stand below.
    private mutating func readAssignment(below node: Node) {
        for line in Self.paragraphs(below: node) {
            let found = PartyScan.read(line.text, names, isWholeText: false)
            guard found.isExplicit, found.leads.contains(where: { $0.id != nil }) else { continue }
            for mention in found.leads { add(mention, to: &task.leads) }
            for mention in found.supporters { add(mention, to: &task.supporters) }
            doubtUnknown(found.leads + found.supporters, line.lines, line.text)
            return
        }
    }

    private static func paragraphs(below node: Node) -> [Node] {
        node.flattened.dropFirst().filter(\.isPlain)
    }

    private mutating func readLaterSentence(of node: Node) {
        // Below the heading of a unit the work is that unit's.
        guard place.units.isEmpty, let found = LaterSentence(node.text, names) else { return }
        for mention in found.leads { add(mention, to: &task.leads) }
        for mention in found.supporters { add(mention, to: &task.supporters) }
        task.doubts.append(
            Doubt(reason: "đơn vị nêu ở câu sau của cùng nhiệm vụ", lines: node.lines, text: ""))
    }

    private mutating func inheritUnits() {
        guard task.leads.isEmpty else { return }
        task.leads = place.units
    }

    private mutating func readDeadlineInside(_ node: Node) {
        let texts = [node.text] + Self.paragraphs(below: node).map(\.text)
        guard let found = texts.compactMap({ deadlineInside($0, in: years) }).first else { return }
        task.deadline = found
        let phrase = found.phrase ?? ""
        task.doubts.append(
            Doubt(reason: "thời hạn «\(phrase)» lấy từ trong câu", lines: node.lines, text: ""))
    }
}
