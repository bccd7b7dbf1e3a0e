/// A chart with everything in its place, before it is written. Layers from back to front: rules, bars,
/// traces, keys, labels.
struct Drawing {
    let width: Double
    /// Known last: notes below a chart make it taller.
    var height: Double
    private(set) var rules: [Rule] = []
    private(set) var bars: [Bar] = []
    /// One for each series.
    private(set) var traces: [Trace] = []
    /// The corners of all lines, run after run.
    private(set) var corners: [Point] = []
    /// Those of the traces.
    private(set) var markers: [Marker] = []
    /// Signs outside the plot, which explain the traces.
    private(set) var keys: [Key] = []
    private(set) var labels: [Label] = []
    /// The boxes of the labels and keys.
    private(set) var taken: [Box] = []
    /// Nil: pointers are told nothing.
    let titles: PointTitles?

    /// The lines and markers of one series.
    struct Trace {
        let series: ChartSeries
        let style: SeriesStyle
        /// Ranges of `corners`, each drawn as one line; they are made from runs, here alone.
        fileprivate(set) var lines: [Range<Int>] = []
        fileprivate(set) var markers: Range<Int>
    }

    /// A marker beside a name.
    struct Key {
        let style: SeriesStyle
        let center: Point
        let isHollow: Bool
    }

    init(width: Double, height: Double, titles: PointTitles? = nil) {
        (self.width, self.height, self.titles) = (width, height, titles)
        rules.reserveCapacity(32)
        labels.reserveCapacity(48)
        taken.reserveCapacity(48)
        markers.reserveCapacity(48)
        corners.reserveCapacity(48)
    }

    /// Says that there is nothing to draw.
    init(empty layout: Layout) {
        let text = WrappedText(GapNotes.unknown)
        self.init(width: layout.width, height: text.height * 2)
        draw(Label(text, "bd-n", .middle, x: layout.width / 2, middle: text.height))
    }

    mutating func draw(_ rule: Rule) { rules.append(rule) }

    mutating func draw(_ key: Key) {
        keys.append(key)
        let (center, reach) = (key.center, MarkerShape.reach)
        taken.append(
            Box(
                left: center.x - reach, top: center.y - reach, right: center.x + reach,
                bottom: center.y + reach))
    }

    mutating func draw(_ label: Label) {
        labels.append(label)
        taken.append(label.box)
    }

    mutating func draw(_ fill: Bar.Fill, _ box: Box, title: String? = nil) {
        bars.append(Bar(box: box, fill: fill, title: title))
    }

    /// Which values of a series get a marker. Values that stand alone always do.
    enum Marked {
        case all
        /// Those at the ends of runs.
        case ends
        /// The newest.
        case last
        case none

        fileprivate func covers(_ index: Int, of run: Run, last: Int?) -> Bool {
            let (start, end) = (run.indices.lowerBound, run.indices.upperBound - 1)
            return switch self {
            case _ where start == end: true
            case .all: true
            case .ends: index == start || index == end
            case .last: index == last
            case .none: false
            }
        }
    }

    /// Draws the runs of a series as lines, and its values as markers.
    mutating func trace(_ divided: SeriesRuns, in frame: Frame, as style: SeriesStyle, marked: Marked) {
        let (series, runs) = (divided.series, divided.runs)
        let last = runs.last?.indices.last
        var trace = Trace(series: series, style: style, markers: markers.count..<markers.count)
        for run in runs {
            let start = corners.count
            for index in run.indices {
                guard let number = series.points[index].value?.number else { continue }
                let place = Point(x: frame.x(series.points[index].position), y: frame.y(number))
                corners.append(place)
                guard marked.covers(index, of: run, last: last) else { continue }
                let isHollow = series.points[index].isComputed
                markers.append(Marker(shape: style.shape, center: place, isHollow: isHollow, index: index))
            }
            if run.indices.count > 1 { trace.lines.append(start..<corners.count) }
        }
        trace.markers = trace.markers.lowerBound..<markers.count
        traces.append(trace)
    }
}
