/// The bytes around the files of a ZIP archive (APPNOTE.TXT 6.3.10 of PKWARE): what stands before each file,
/// and the directory at the end.
struct ZipLayout {
    /// In MS-DOS form, of all entries: the day that the site speaks for at midnight, not that of the build.
    private let day: UInt16
    private var directory: [UInt8] = []
    private var count = 0
    /// How many bytes stand before the next entry.
    private(set) var offset = 0

    /// - Parameter date: `YYYY-MM-DD`; a day before 1980, which the format can't say, is the first of 1980.
    init(date: String) {
        let parts = date.split(separator: "-").compactMap { UInt16($0) }
        let isKnown = parts.count == 3 && (1980...2107).contains(parts[0])
        day = isKnown ? (parts[0] - 1980) << 9 | parts[1] << 5 | parts[2] : 1 << 5 | 1
    }

    /// What stands before the file's own bytes; the directory gets its line.
    mutating func head(of entry: ArchiveEntry) -> [UInt8] {
        var head: [UInt8] = []
        append(0x0403_4b50, to: &head, as: UInt32.self)
        appendFacts(of: entry, to: &head)
        head += entry.path.string.utf8

        append(0x0201_4b50, to: &directory, as: UInt32.self)
        // Made by 2.0 on Unix, so that the mode below counts: a regular file that all may read.
        append(UInt16(3 << 8 | 20), to: &directory)
        appendFacts(of: entry, to: &directory)
        // No comment, the first disk, no internal attributes.
        directory += [UInt8](repeating: 0, count: 6)
        append(UInt32(0o100644) << 16, to: &directory)
        append(UInt32(offset), to: &directory)
        directory += entry.path.string.utf8
        count += 1
        offset += head.count + entry.bytes.count
        return head
    }

    /// The directory, and the record by which a reader finds it.
    var tail: [UInt8] {
        var tail = directory
        if count >= UInt16.max { appendLargeEnd(to: &tail) }
        append(0x0605_4b50, to: &tail, as: UInt32.self)
        append(0, to: &tail, as: UInt32.self)
        let shown = UInt16(clamping: count)
        append(shown, to: &tail)
        append(shown, to: &tail)
        append(UInt32(directory.count), to: &tail)
        append(UInt32(offset), to: &tail)
        append(0, to: &tail, as: UInt16.self)
        return tail
    }

    /// Zip64: more files than 16 bits can count.
    private func appendLargeEnd(to tail: inout [UInt8]) {
        let place = UInt64(offset + directory.count)
        append(0x0606_4b50, to: &tail, as: UInt32.self)
        append(44, to: &tail, as: UInt64.self)
        append(45, to: &tail, as: UInt16.self)
        append(45, to: &tail, as: UInt16.self)
        append(0, to: &tail, as: UInt64.self)
        append(UInt64(count), to: &tail)
        append(UInt64(count), to: &tail)
        append(UInt64(directory.count), to: &tail)
        append(UInt64(offset), to: &tail)
        append(0x0706_4b50, to: &tail, as: UInt32.self)
        append(0, to: &tail, as: UInt32.self)
        append(place, to: &tail)
        append(1, to: &tail, as: UInt32.self)
    }

    /// From the version needed to the length of the extra field: the same in both places.
    private func appendFacts(of entry: ArchiveEntry, to bytes: inout [UInt8]) {
        append(20, to: &bytes, as: UInt16.self)
        // Bit 11: the name is UTF-8.
        append(1 << 11, to: &bytes, as: UInt16.self)
        append(entry.method.rawValue, to: &bytes)
        append(0, to: &bytes, as: UInt16.self)
        append(day, to: &bytes)
        append(entry.checksum, to: &bytes)
        append(UInt32(entry.bytes.count), to: &bytes)
        append(UInt32(entry.size), to: &bytes)
        append(UInt16(entry.path.string.utf8.count), to: &bytes)
        append(0, to: &bytes, as: UInt16.self)
    }
}

private func append<Number: FixedWidthInteger>(
    _ number: Number, to bytes: inout [UInt8], as type: Number.Type = Number.self
) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
}
