/// What a result shows of a page: its texts one after the other, as far as there is room.
struct SearchExcerpt {
    /// In bytes of UTF-8.
    private static let room = 480

    private var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a text, cut at a word's end where there is no room for all of it.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        let left = Self.room - bytes.count - 4
        guard left > 24, !text.isEmpty else { return }
        if !bytes.isEmpty { bytes += " · ".utf8 }
        guard text.count > left else {
            bytes.append(contentsOf: text)
            return
        }
        let cut = text[..<left]
        bytes.append(contentsOf: cut[..<(cut.lastIndex(of: UInt8(ascii: " ")) ?? 0)])
        bytes += "…".utf8
    }
}
