extension Drawing {
    /// Appends the drawing as one `<svg>`. Colours, fonts and strokes come by class from the style sheet.
    func append(_ description: ChartDescription, _ layout: Layout, to output: inout SVGBuffer) {
        output.append(text: "<svg class=\"")
        output.append(text: layout.className)
        output.append(text: "\" viewBox=\"0 0 ")
        appendSize(" ", to: &output)
        output.append(text: "\" width=\"")
        appendSize("\" height=\"", to: &output)
        output.append(text: "\" role=\"img\" aria-labelledby=\"")
        appendID(description, layout, "-t", to: &output)
        output.append(text: " ")
        appendID(description, layout, "-d", to: &output)
        output.append(text: "\"><title id=\"")
        appendID(description, layout, "-t", to: &output)
        output.append(text: "\">")
        output.append(escaping: description.title)
        output.append(text: "</title><desc id=\"")
        appendID(description, layout, "-d", to: &output)
        output.append(text: "\">")
        output.append(escaping: description.summary)
        output.append(text: "</desc>")
        appendRules(inFront: false, to: &output)
        appendBars(description, layout, to: &output)
        appendRules(inFront: true, to: &output)
        for trace in traces { append(trace, to: &output) }
        for key in keys { append(key, to: &output) }
        for label in labels { append(label, to: &output) }
        output.append(text: "</svg>")
    }

    private func appendSize(_ separator: StaticString, to output: inout SVGBuffer) {
        output.append(coordinate: width)
        output.append(text: separator)
        output.append(coordinate: height)
    }

    func appendID(
        _ description: ChartDescription, _ layout: Layout, _ part: StaticString, to output: inout SVGBuffer
    ) {
        output.append(id: description.idPrefix)
        output.append(text: layout.idSuffix)
        output.append(text: part)
    }

    /// Neighbours of one style share a path.
    private func appendRules(inFront: Bool, to output: inout SVGBuffer) {
        var open: Rule.Style?
        for rule in rules where rule.style.isInFront == inFront {
            if rule.style != open {
                output.append(text: open == nil ? "<path class=\"" : "\"/><path class=\"")
                output.append(text: rule.style.className)
                output.append(text: "\" d=\"")
                open = rule.style
            }
            output.append(text: "M")
            output.append(rule.start)
            output.append(text: rule.isHorizontal ? "H" : "V")
            output.append(coordinate: rule.isHorizontal ? rule.end.x : rule.end.y)
        }
        if open != nil { output.append(text: "\"/>") }
    }

    private func append(_ trace: Trace, to output: inout SVGBuffer) {
        output.append(text: "<g class=\"")
        output.append(text: trace.style.className)
        output.append(text: "\">")
        if !trace.lines.isEmpty {
            output.append(text: "<path class=\"bd-d\" d=\"")
            for line in trace.lines { append(line, to: &output) }
            output.append(text: "\"/>")
        }
        for marker in markers[trace.markers] { append(marker, of: trace.series, to: &output) }
        output.append(text: "</g>")
    }

    private func append(_ line: Range<Int>, to output: inout SVGBuffer) {
        for index in line {
            output.append(text: index == line.lowerBound ? "M" : "L")
            output.append(corners[index])
        }
    }

    private func append(_ marker: Marker, of series: ChartSeries, to output: inout SVGBuffer) {
        output.append(marker.shape, at: marker.center, className: marker.isHollow ? "bd-r" : nil)
        guard let titles else {
            output.append(text: "/>")
            return
        }
        output.append(text: "><title>")
        titles.append(series.points[marker.index], of: series, to: &output)
        output.append(text: marker.shape == .circle ? "</title></circle>" : "</title></path>")
    }

    private func append(_ key: Key, to output: inout SVGBuffer) {
        output.append(text: "<g class=\"")
        output.append(text: key.style.className)
        output.append(text: "\">")
        output.append(key.style.shape, at: key.center, className: key.isHollow ? "bd-r" : nil)
        output.append(text: "/></g>")
    }

    private func append(_ label: Label, to output: inout SVGBuffer) {
        output.append(text: "<text x=\"")
        output.append(coordinate: label.origin.x)
        output.append(text: "\" y=\"")
        output.append(coordinate: label.origin.y)
        output.append(text: "\"")
        appendClasses(of: label, to: &output)
        output.append(text: ">")
        output.append(escaping: label.text.first)
        for line in label.text.others {
            output.append(text: "<tspan x=\"")
            output.append(coordinate: label.origin.x)
            output.append(text: "\" dy=\"16\">")
            output.append(escaping: line)
            output.append(text: "</tspan>")
        }
        output.append(text: "</text>")
    }

    private func appendClasses(of label: Label, to output: inout SVGBuffer) {
        var isOpen = false
        func append(_ name: StaticString, to output: inout SVGBuffer) {
            output.append(text: isOpen ? " " : " class=\"")
            output.append(text: name)
            isOpen = true
        }
        if let name = label.className { append(name, to: &output) }
        if let name = label.anchor.className { append(name, to: &output) }
        if label.text.isBold { append("bd-dam", to: &output) }
        if isOpen { output.append(text: "\"") }
    }
}

extension Label.Anchor {
    fileprivate var className: StaticString? {
        switch self {
        case .start: nil
        case .middle: "bd-giua"
        case .end: "bd-cuoi"
        }
    }
}

extension SVGBuffer {
    /// The sign without its end, so that a title may follow.
    fileprivate mutating func append(_ shape: MarkerShape, at center: Point, className: StaticString?) {
        if shape == .circle {
            append(text: "<circle cx=\"")
            append(coordinate: center.x)
            append(text: "\" cy=\"")
            append(coordinate: center.y)
            append(text: "\" r=\"3.5\"")
        } else {
            append(text: "<path d=\"M")
            append(center)
            append(text: shape.outline)
            append(text: "\"")
        }
        if let className {
            append(text: " class=\"")
            append(text: className)
            append(text: "\"")
        }
    }
}
