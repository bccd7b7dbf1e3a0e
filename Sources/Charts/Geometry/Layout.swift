/// Every chart is drawn twice, for a telephone and for a wider column; the style sheet shows the one that
/// fits (by container query). Text of 13 units is 11 px or more from a column of 254 px (a card at 320 px)
/// in the narrow one, and from 542 px in the wide one, which appears at 560 px.
struct Layout {
    let className: StaticString
    /// Keeps the ids of the two drawings apart.
    let idSuffix: StaticString
    let width: Double
    let plotHeight: Double
    /// At most, for names at the ends of lines.
    let nameWidth: Double
    /// At most, for a label above a break.
    let breakWidth: Double
    /// At most, on the vertical axis.
    let ticks: Int
    /// From the sides of the plot to the first and the last position.
    let inset: Double
    /// Of small multiples beside each other, at most.
    let panels: Int
    /// Has room for names before what they name, and a pointer to which values tell about themselves.
    let isWide: Bool

    static let narrow = Layout(
        className: "bd-hep", idSuffix: "-h", width: 300, plotHeight: 190, nameWidth: 88, breakWidth: 130,
        ticks: 5, inset: 14, panels: 2, isWide: false)
    static let wide = Layout(
        className: "bd-rong", idSuffix: "-r", width: 640, plotHeight: 250, nameWidth: 150, breakWidth: 190,
        ticks: 6, inset: 22, panels: 4, isWide: true)
    /// As high as a line of text, always the same.
    static let sparkline = Layout(
        className: "bd-nho", idSuffix: "", width: 96, plotHeight: 24, nameWidth: 0, breakWidth: 0, ticks: 0,
        inset: 5, panels: 1, isWide: false)
}
