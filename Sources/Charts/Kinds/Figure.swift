/// Appends a chart in both layouts; the style sheet shows one of them, and the other is hidden from
/// everyone, screen readers too.
func appendFigure(
    _ description: ChartDescription, to output: inout [UInt8], drawing: (Layout) -> Drawing
) {
    var buffer = SVGBuffer()
    buffer.append(text: "<div class=\"bd\">")
    drawing(.narrow).append(description, .narrow, to: &buffer)
    drawing(.wide).append(description, .wide, to: &buffer)
    buffer.append(text: "</div>")
    buffer.append(to: &output)
}
