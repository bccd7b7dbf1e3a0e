extension Drawing {
    /// What a label must keep off, beside other labels and the edge of the canvas.
    enum Obstacles {
        case linesAndRules, lines, none
    }

    /// Draws the label if its place is free.
    /// - Returns: whether it is.
    mutating func place(_ label: Label, clearOf obstacles: Obstacles = .linesAndRules) -> Bool {
        let box = label.box
        guard isFree(box) else { return false }
        if obstacles != .none, isOnLine(box) { return false }
        if obstacles == .linesAndRules, isOnRule(box) { return false }
        draw(label)
        return true
    }

    /// Whether the box lies on the canvas and off all labels.
    private func isFree(_ box: Box) -> Bool {
        box.left >= 1 && box.top >= 0 && box.right <= width - 1 && box.bottom <= height
            && !taken.contains { $0.overlaps(box) }
    }

    /// Whether a line or a marker touches the box.
    private func isOnLine(_ box: Box) -> Bool {
        let near = box.grown(by: 2)
        for trace in traces {
            for line in trace.lines where isCrossed(near, by: line) { return true }
        }
        let wide = box.grown(by: 3.5)
        return markers.contains { wide.contains($0.center) }
    }

    /// Whether a rule that means something runs through the box.
    private func isOnRule(_ box: Box) -> Bool {
        rules.contains { $0.style.isObstacle && box.isCrossed(from: $0.start, to: $0.end) }
    }

    private func isCrossed(_ box: Box, by line: Range<Int>) -> Bool {
        for index in line.dropLast() where box.isCrossed(from: corners[index], to: corners[index + 1]) {
            return true
        }
        return false
    }
}
