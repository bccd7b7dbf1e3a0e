extension Drawing {
    func appendBars(_ description: ChartDescription, _ layout: Layout, to output: inout SVGBuffer) {
        appendPatterns(description, layout, to: &output)
        for bar in bars {
            output.append(text: "<rect")
            switch bar.fill {
            case .flat(let className):
                output.append(text: " class=\"")
                output.append(text: className)
                output.append(text: "\"")
            case .part, .computed:
                output.append(text: " fill=\"url(#")
                appendID(description, layout, "-k", to: &output)
                output.append(integer: bar.fill.pattern ?? 0)
                output.append(text: ")\"")
            }
            output.append(bar.box)
            guard let title = bar.title else {
                output.append(text: "/>")
                continue
            }
            output.append(text: "><title>")
            output.append(escaping: title)
            output.append(text: "</title></rect>")
        }
    }

    /// Each drawing has its own: a pattern inside a drawing that is not displayed paints nothing.
    private func appendPatterns(
        _ description: ChartDescription, _ layout: Layout, to output: inout SVGBuffer
    ) {
        let used = Set(bars.lazy.compactMap(\.fill.pattern)).sorted()
        guard !used.isEmpty else { return }
        output.append(text: "<defs>")
        for index in used {
            let pattern = Pattern.all[index]
            output.append(text: "<pattern id=\"")
            appendID(description, layout, "-k", to: &output)
            output.append(integer: index)
            output.append(text: "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
            output.append(text: pattern.transform)
            output.append(text: "><rect class=\"")
            output.append(text: pattern.style.className)
            output.append(text: "\" width=\"6\" height=\"6\"/>")
            output.append(text: pattern.strokes)
            output.append(text: "</pattern>")
        }
        output.append(text: "</defs>")
    }
}

/// What tells areas apart where colours cannot: strokes in the colour of the paper.
private struct Pattern {
    let style: SeriesStyle
    let transform: StaticString
    let strokes: StaticString

    /// Those of the parts in order, then that of computed values.
    static let all = [
        Pattern(style: SeriesStyle(0), transform: "", strokes: ""),
        Pattern(style: SeriesStyle(2), transform: tilted, strokes: lines),
        Pattern(
            style: SeriesStyle(1), transform: tilted, strokes: "<path class=\"bd-v\" d=\"M0 3H6M3 0V6\"/>"),
        Pattern(style: SeriesStyle(3), transform: "", strokes: lines),
        Pattern(style: SeriesStyle(4), transform: "", strokes: "<path class=\"bd-v\" d=\"M3 0V6\"/>"),
        Pattern(style: SeriesStyle(0), transform: tilted, strokes: lines),
    ]

    private static let tilted: StaticString = " patternTransform=\"rotate(45)\""
    private static let lines: StaticString = "<path class=\"bd-v\" d=\"M0 3H6\"/>"
}

extension Bar.Fill {
    /// Index of the pattern; nil for a flat colour.
    fileprivate var pattern: Int? {
        switch self {
        case .flat: nil
        case .part(let order): order % (Pattern.all.count - 1)
        case .computed: Pattern.all.count - 1
        }
    }
}

extension SVGBuffer {
    fileprivate mutating func append(_ box: Box) {
        append(text: " x=\"")
        append(coordinate: box.left)
        append(text: "\" y=\"")
        append(coordinate: box.top)
        append(text: "\" width=\"")
        append(coordinate: box.width)
        append(text: "\" height=\"")
        append(coordinate: box.height)
        append(text: "\"")
    }
}
