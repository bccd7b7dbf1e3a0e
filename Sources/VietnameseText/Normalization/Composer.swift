/// Composes one stretch of text after another; keeps its buffers from one to the next.
struct Composer {
    private var decomposed: [UInt32] = []
    /// The stretch since the last scalar that nothing before it can change.
    private var pending: [UInt32] = []

    /// Appends the NFC of the text from `start` on and returns where it stopped: behind `doubt`, in front of
    /// a scalar that nothing before it can change. Bytes that are no UTF-8 are copied and end the stretch.
    mutating func appendComposed(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, past doubt: Int, to output: inout [UInt8]
    ) -> Int {
        var offset = start
        while offset < bytes.count {
            guard let scalar = UTF8Scalar(in: bytes, at: offset) else {
                flush(to: &output)
                output.append(bytes[offset])
                offset += 1
                if offset > doubt { return offset }
                continue
            }
            decomposed.removeAll(keepingCapacity: true)
            Decomposition.append(scalar.value, to: &decomposed)
            if offset > doubt, isBoundary(decomposed[0]) { break }
            for part in decomposed {
                if isBoundary(part) { flush(to: &output) }
                pending.append(part)
            }
            offset += scalar.length
        }
        flush(to: &output)
        return offset
    }

    private func isBoundary(_ scalar: UInt32) -> Bool {
        Decomposition.combiningClass(of: scalar) == 0 && !Decomposition.joinsBackwards(scalar)
    }

    private mutating func flush(to output: inout [UInt8]) {
        orderMarks()
        compose()
        for scalar in pending { output.append(scalar: scalar) }
        pending.removeAll(keepingCapacity: true)
    }

    /// The canonical order: marks of different classes by class, those of one class as they stand.
    private mutating func orderMarks() {
        var start = 0
        while start < pending.count {
            var end = start
            while end < pending.count, Decomposition.combiningClass(of: pending[end]) > 0 { end += 1 }
            order(start..<end)
            start = end + 1
        }
    }

    private mutating func order(_ marks: Range<Int>) {
        let isOrdered = marks.dropFirst().allSatisfy { pendingClass($0 - 1) <= pendingClass($0) }
        if isOrdered { return }
        let sorted = marks.sorted { (pendingClass($0), $0) < (pendingClass($1), $1) }.map { pending[$0] }
        pending.replaceSubrange(marks, with: sorted)
    }

    private func pendingClass(_ index: Int) -> UInt8 {
        Decomposition.combiningClass(of: pending[index])
    }

    /// Joins each scalar with the last starter unless something between them stands in the way.
    private mutating func compose() {
        guard pending.count > 1 else { return }
        var starter = Decomposition.combiningClass(of: pending[0]) == 0 ? 0 : nil as Int?
        var classBefore: UInt8 = 0
        var kept = 1
        for scalar in pending.dropFirst() {
            let ownClass = Decomposition.combiningClass(of: scalar)
            let isBlocked = starter != kept - 1 && classBefore >= ownClass
            if let at = starter, !isBlocked, let joined = Decomposition.composed(pending[at], scalar) {
                pending[at] = joined
                continue
            }
            pending[kept] = scalar
            if ownClass == 0 { starter = kept }
            classBefore = ownClass
            kept += 1
        }
        pending.removeLast(pending.count - kept)
    }
}
