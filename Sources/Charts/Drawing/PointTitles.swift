/// What browsers show when the pointer rests on a value: the figure, also where no label had room.
struct PointTitles {
    let step: ChartStep
    /// Stands before the figure: `hạng `.
    let valueName: StaticString
    let hasNames: Bool

    /// `Gia Lai, 2023: hạng 19/63`.
    func append(_ point: ChartPoint, of series: ChartSeries, to output: inout SVGBuffer) {
        if hasNames {
            output.append(escaping: series.name)
            output.append(text: ", ")
        }
        if step == .year {
            output.append(integer: point.position)
        } else {
            output.append(escaping: step.label(of: point.position))
        }
        output.append(text: ": ")
        output.append(text: valueName)
        output.append(escaping: point.fullText)
        if point.isComputed { output.append(text: " (tính toán hoặc suy ra)") }
    }
}
