/// A paragraph with what stands below it.
final class Node {
    let marker: Marker?
    /// Behind the marker.
    let text: String
    /// With the marker, as printed.
    let printed: String
    let lines: ClosedRange<Int>
    let isHeading: Bool
    let label: LabelledText?
    var children: [Node] = []
    /// Tables below it.
    var tables: [Table] = []

    init(_ paragraph: Paragraph) {
        let split = Importing.marker(of: paragraph.text)
        marker = split?.0
        text = split?.1 ?? paragraph.text
        printed = paragraph.text
        lines = paragraph.lines
        isHeading = paragraph.heading > 0 || paragraph.isBold || text.isCapitals
        let found = LabelledText(text)
        // "II. Nhiệm vụ cụ thể" heads a part of the plan.
        let isSection = (marker?.kind ?? .plus) <= .roman && found?.value.isEmpty ?? false
        label = isSection ? nil : found
    }

    /// Paragraphs without a marker and without a label stand at the bottom.
    var isPlain: Bool { marker == nil && label == nil && !isHeading }

    /// What is done, without the lines that say who and when.
    var parts: [Node] { children.filter { $0.label == nil } }
    var labels: [Node] { children.filter { $0.label != nil } }

    /// Short and without an end: it names what stands below.
    var looksLikeHeading: Bool {
        if isHeading { return true }
        let end = text.hasSuffix(":") ? String(text.dropLast()) : text
        return end.count <= 140 && !(end.last.map { ".;…".contains($0) } ?? false)
    }

    /// The node and all below it, in the order of the document.
    var flattened: [Node] { [self] + children.flatMap(\.flattened) }

    /// Whether a line of it says who does it or by when.
    var saysWhoOrWhen: Bool {
        labels.contains { node in
            switch node.label?.label {
            case .lead, .assigned, .deadline, .support: true
            default: false
            }
        }
    }

    var allTables: [Table] { flattened.flatMap(\.tables) }
}

/// Puts the paragraphs of a document below each other by their markers.
struct Outline {
    /// What stands before the first heading, then the headings.
    let root: Node

    init(_ blocks: [Block]) {
        root = Node(Paragraph(text: "", lines: 0...0))
        var open: [(rank: Int, node: Node)] = [(-1, root)]
        for block in blocks {
            switch block {
            case .table(let table): open[open.count - 1].node.tables.append(table)
            case .paragraph(let paragraph): Self.add(Node(paragraph), paragraph, to: &open)
            }
        }
        Self.lift(root)
    }

    private static func add(_ node: Node, _ paragraph: Paragraph, to open: inout [(rank: Int, node: Node)]) {
        let rank: Int
        if let marker = node.marker {
            rank = marker.kind.rawValue
        } else if paragraph.heading > 0 || isTitle(node.text, paragraph) {
            rank = Marker.Kind.roman.rawValue
        } else {
            open[open.count - 1].node.children.append(node)
            return
        }
        while let last = open.last, last.rank >= rank { open.removeLast() }
        open[open.count - 1].node.children.append(node)
        open.append((rank, node))
    }

    private static func isTitle(_ text: String, _ paragraph: Paragraph) -> Bool {
        text.isCapitals && (text.count > 8 || paragraph.isBold || text.hasPrefix("PHỤ LỤC"))
    }

    /// `8. …` / `a) …` / `b) …` / `- Đơn vị chủ trì: …`: the lines behind the last point belong to all.
    private static func lift(_ node: Node) {
        node.children.forEach(lift)
        guard let kind = node.marker?.kind, kind >= .decimal, node.labels.isEmpty else { return }
        let parts = node.parts.filter { $0.marker != nil }
        guard parts.count > 1, let last = parts.last, let lastKind = last.marker?.kind, lastKind >= .letter,
            !last.labels.isEmpty, parts.dropLast().allSatisfy({ !$0.saysWhoOrWhen })
        else { return }
        let moved = last.labels
        last.children.removeAll { child in moved.contains { $0 === child } }
        node.children += moved
    }
}
