/// Memory to write a page into. Where it is too small, bytes are only counted: then the page is rendered once
/// more into enough of it. So writing needs no growth, and a reused buffer soon needs no second run.
struct OutputBuffer {
    private let base: UnsafeMutablePointer<UInt8>?
    private let capacity: Int
    /// How many bytes the page has; more than fit if the buffer was too small.
    private(set) var count = 0

    init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        base = memory.baseAddress
        capacity = memory.count
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
        let end = count &+ length
        if end <= capacity, let base { (base + count).update(from: bytes, count: length) }
        count = end
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        append(start, count: bytes.count)
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
