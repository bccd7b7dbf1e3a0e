/// SVG on its way into an array of bytes. A chart is a thousand short appends, and an array asks at each byte
/// whether it is shared; this buffer is owned, and asks once for a text or a number whether there is room.
struct SVGBuffer: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// Grows beyond `capacity` where it must.
    init(capacity: Int = 16_384) {
        memory = .allocate(capacity: max(capacity, 1))
    }

    deinit { memory.deallocate() }

    /// What was appended so far.
    borrowing func append(to output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<count]))
    }

    mutating func append(text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        write(atMost: bytes.count) { target in
            if let source = bytes.baseAddress { target.update(from: source, count: bytes.count) }
            return bytes.count
        }
    }

    /// Makes room for so many bytes, has them written from the given address on, and takes over as many as
    /// were written.
    @inline(__always)
    mutating func write(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        makeRoom(for: limit)
        guard let base = memory.baseAddress else { return }
        let written = body(base + count)
        assert(written <= limit)
        count += written
    }

    private mutating func makeRoom(for more: Int) {
        if count + more > memory.count { grow(by: more) }
    }

    private mutating func grow(by more: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: (count + more) * 2)
        _ = larger.update(fromContentsOf: memory[..<count])
        memory.deallocate()
        memory = larger
    }
}
