/// The band above a plot: what the values are counted in, and a label over each break. Labels that would
/// meet are put on top of each other; none is dropped, because the label is the reason of a gap.
struct BreakBand {
    struct Mark {
        let x: Double
        let label: WrappedText
        let left: Double
        /// From the plot up to the label.
        let rise: Double
    }

    private(set) var marks: [Mark] = []
    private(set) var height = 0.0
    private let unit: WrappedText?
    /// Between the plot and the band: half a label of the axis.
    private static let foot = 10.0

    init(_ breaks: [(x: Double, label: String)], unit: String, on layout: Layout) {
        self.unit = unit.isEmpty ? nil : WrappedText(unit, within: layout.width / 2, lines: 1)
        var boxes: [Box] = []
        if let unit = self.unit {
            boxes.append(Box(left: 0, top: 0, right: unit.width + 4, bottom: unit.height))
        }
        // From right to left: a label reaches to the right, so that one further left goes over it and the
        // line of neither runs through the other.
        for entry in breaks.sorted(by: { $0.x > $1.x }) {
            let label = WrappedText(entry.label, within: layout.breakWidth, lines: 3)
            let left = max(2, min(entry.x, layout.width - label.width - 2))
            var box = Box(left: left - 6, top: 0, right: left + label.width + 6, bottom: label.height)
            box = Self.lifted(box, over: boxes)
            boxes.append(box)
            marks.append(Mark(x: entry.x, label: label, left: left, rise: box.top + Self.foot))
        }
        let top = boxes.reduce(0) { max($0, $1.bottom) }
        height = top == 0 ? 0 : top + Self.foot
    }

    /// Draws the labels and the marks of the breaks.
    func draw(over area: Box, on drawing: inout Drawing) {
        if let unit {
            drawing.draw(Label(unit, "bd-n", .start, x: 2, top: area.top - Self.foot - unit.height))
        }
        for mark in marks {
            let foot = area.top - mark.rise
            drawing.draw(.vertical(.mark, x: mark.x, from: foot, to: area.bottom))
            drawing.draw(Label(mark.label, nil, .start, x: mark.left, top: foot - mark.label.height))
        }
    }

    /// Heights here grow upwards.
    private static func lifted(_ box: Box, over others: [Box]) -> Box {
        var box = box
        for other in others.sorted(by: { $0.top < $1.top }) where other.overlaps(box) {
            box.bottom += other.bottom - box.top
            box.top = other.bottom
        }
        return box
    }
}

extension [ChartBreak] {
    /// Breaks at one position share a mark and their labels, each once.
    func merged(within positions: ClosedRange<Int>) -> [ChartBreak] {
        var labels: [Int: [String]] = [:]
        for mark in self where mark.position > positions.lowerBound && mark.position <= positions.upperBound {
            if !labels[mark.position, default: []].contains(mark.label) {
                labels[mark.position, default: []].append(mark.label)
            }
        }
        return labels.sorted { $0.key < $1.key }.map {
            ChartBreak(at: $0.key, label: $0.value.joined(separator: "; "))
        }
    }
}
