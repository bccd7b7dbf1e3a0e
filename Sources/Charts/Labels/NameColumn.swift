/// The names of the series and their newest values beside the ends of their lines, each with its marker:
/// no legend to look up. None is dropped; they make room for each other, and the plot grows where there are
/// too many.
struct NameColumn {
    private struct Name {
        let text: WrappedText
        let style: SeriesStyle
        let isHollow: Bool
        let value: Double
    }

    private let names: [Name]
    private let textWidth: Double

    /// Between the plot and the text stands the marker.
    private static let indent = 18.0
    private static let gap = 2.0

    /// - Parameter last: the last position of the chart; a value of another one names its own.
    init(
        _ series: [(series: ChartSeries, style: SeriesStyle)], last: Int, step: ChartStep, on layout: Layout
    ) {
        names = series.compactMap { series, style in
            guard let point = series.points.last(where: { $0.value != nil }), let value = point.value
            else { return nil }
            let time = point.position == last ? "" : " (" + step.label(of: point.position) + ")"
            let text = WrappedText(
                series.name, then: point.fullText + time, within: layout.nameWidth,
                isBold: series.role == .subject)
            return Name(text: text, style: style, isHollow: point.isComputed, value: value.number)
        }
        textWidth = names.reduce(0) { max($0, $1.text.width) }
    }

    /// What the column takes of the canvas, the plot's right margin where it is empty.
    var width: Double { names.isEmpty ? 8 : Self.indent + textWidth + 2 }

    /// What the plot must at least be.
    var height: Double { names.reduce(0) { $0 + $1.text.height + Self.gap } }

    func draw(beside frame: Frame, on drawing: inout Drawing) {
        var slots = names.enumerated().map {
            LabelStack.Slot(
                id: $0.offset, middle: frame.y($0.element.value), height: $0.element.text.height + Self.gap)
        }
        LabelStack.settle(&slots, between: frame.area.top - 9, and: frame.area.bottom + 9)
        for slot in slots {
            let name = names[slot.id]
            let center = Point(x: frame.area.right + Self.indent - 10, y: slot.middle)
            drawing.draw(Drawing.Key(style: name.style, center: center, isHollow: name.isHollow))
            let x = frame.area.right + Self.indent
            drawing.draw(Label(name.text, name.style.className, .start, x: x, middle: slot.middle))
        }
    }
}
