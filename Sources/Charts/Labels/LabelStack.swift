/// Labels beside each other's places on one vertical: each as near to its place as the others allow.
enum LabelStack {
    struct Slot {
        let id: Int
        /// Wanted, then settled.
        var middle: Double
        let height: Double
    }

    /// Neighbours that overlap become one block around the mean of their places, until none overlaps.
    /// Afterwards the slots are in order from top to bottom. Where the limits are too near, the upper one is
    /// kept.
    static func settle(_ slots: inout [Slot], between top: Double, and bottom: Double) {
        slots.sort { ($0.middle, $0.id) < ($1.middle, $1.id) }
        var blocks: [Block] = []
        for (index, slot) in slots.enumerated() {
            var block = Block(indices: index..<index + 1, middle: slot.middle, height: slot.height)
            block.hold(between: top, and: bottom)
            while let above = blocks.last, above.bottom > block.top {
                blocks.removeLast()
                block = above.joined(with: block)
                block.hold(between: top, and: bottom)
            }
            blocks.append(block)
        }
        for block in blocks { block.lay(&slots) }
    }

    private struct Block {
        var indices: Range<Int>
        var middle: Double
        var height: Double

        var top: Double { middle - height / 2 }
        var bottom: Double { middle + height / 2 }

        func joined(with lower: Block) -> Block {
            let (mine, its) = (Double(indices.count), Double(lower.indices.count))
            return Block(
                indices: indices.lowerBound..<lower.indices.upperBound,
                middle: (middle * mine + lower.middle * its) / (mine + its), height: height + lower.height)
        }

        mutating func hold(between top: Double, and bottom: Double) {
            middle = min(max(middle, top + height / 2), max(bottom - height / 2, top + height / 2))
        }

        func lay(_ slots: inout [Slot]) {
            var y = top
            for index in indices {
                slots[index].middle = y + slots[index].height / 2
                y += slots[index].height
            }
        }
    }
}
