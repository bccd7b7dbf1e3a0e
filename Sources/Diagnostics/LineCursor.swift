/// A place in a file whose line and column are known. It walks forward only.
struct LineCursor: Sendable {
    private(set) var offset = 0
    /// 1-based.
    private(set) var line = 1
    /// 1-based, in Unicode scalars.
    private(set) var column = 1
    private(set) var lineStart = 0

    /// The beginning of a file: behind the byte order mark, which no editor shows or counts.
    init(startOf bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        offset = 3
        lineStart = 3
    }

    mutating func advance(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        while offset < target {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
                lineStart = offset
            } else if startsScalar(byte) {
                column += 1
            }
        }
    }
}

extension LineCursor {
    /// How many bytes lie between two checkpoints.
    static let spacing = 4096

    /// One cursor for every `spacing` bytes: no place of the file is further than that from one of them,
    /// however long its lines are.
    static func checkpoints(of bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [LineCursor] {
        var cursor = LineCursor(startOf: bytes)
        cursor.line = firstLine
        return stride(from: 0, through: bytes.count, by: spacing).map { offset in
            cursor.advance(to: offset, in: bytes)
            return cursor
        }
    }
}

func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
