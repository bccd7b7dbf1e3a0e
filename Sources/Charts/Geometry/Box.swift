/// A place on the canvas, in its units; y grows downwards.
struct Point: Hashable {
    var x: Double
    var y: Double
}

/// An upright rectangle on the canvas.
struct Box: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var midX: Double { (left + right) / 2 }
    var midY: Double { (top + bottom) / 2 }

    /// Boxes that only touch do not overlap.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: Box) -> Bool {
        left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }

    func contains(_ point: Point) -> Bool {
        left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
    }

    func grown(by margin: Double) -> Box {
        Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    /// Whether the straight line from `start` to `end`, which is not further left, runs through the box.
    func isCrossed(from start: Point, to end: Point) -> Bool {
        guard start.x < right, end.x > left else { return false }
        guard end.x > start.x else { return min(start.y, end.y) < bottom && max(start.y, end.y) > top }
        let slope = (end.y - start.y) / (end.x - start.x)
        let entry = start.y + slope * (max(left, start.x) - start.x)
        let exit = start.y + slope * (min(right, end.x) - start.x)
        return min(entry, exit) < bottom && max(entry, exit) > top
    }
}
