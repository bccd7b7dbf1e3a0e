/// The objects of a PDF by their numbers, read without its cross-reference table, those in compressed
/// streams among them; where a number is there twice, the later one counts.
struct PDFObjects {
    private var values: [Int: PDFValue] = [:]
    private var streamOf: [Int: PDFStream] = [:]
    private(set) var streams: [PDFStream] = []
    /// Bytes that came out of object streams.
    private(set) var inflatedCount = 0
    /// Whether there were no more values than a document has.
    private(set) var isWhole = true
    private var valueCount = 0
    private static let mostValues = 2_000_000

    /// - Parameter limit: no more bytes than these come out of object streams.
    init(_ bytes: ArraySlice<UInt8>, limit: Int) {
        readObjects(bytes)
        for stream in streams where stream.holdsObjects {
            let content = stream.content(limit: limit - inflatedCount)
            inflatedCount += content.count
            readObjectStream(content[...], stream.values)
        }
    }

    private mutating func readObjects(_ bytes: ArraySlice<UInt8>) {
        let mark = Array("obj".utf8)
        var offset = bytes.startIndex
        while let place = firstOccurrence(of: mark, in: bytes[offset...]) {
            offset = place + mark.count
            guard let number = Self.number(before: place, in: bytes) else { continue }
            var scanner = PDFScanner(bytes[offset...])
            guard let value = next(of: &scanner) else { continue }
            values[number] = value
            var after = scanner
            guard case .word("stream")? = after.next() else {
                offset = max(offset, scanner.index)
                continue
            }
            let (stream, end) = PDFStream.read(value.entries ?? [:], offset, from: after.index, in: bytes)
            streams.append(stream)
            streamOf[number] = stream
            offset = end
        }
    }

    private mutating func next(of scanner: inout PDFScanner) -> PDFValue? {
        guard valueCount < Self.mostValues else {
            isWhole = false
            return nil
        }
        let value = scanner.next()
        valueCount += scanner.used
        if scanner.isCut { isWhole = false }
        return value
    }

    /// `12 0 ` before `obj`.
    private static func number(before place: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        let parts = bytes[max(bytes.startIndex, place - 24)..<place].split { $0 <= 0x20 }
        guard parts.count >= 2, Int(String(decoding: parts[parts.count - 1], as: UTF8.self)) != nil else {
            return nil
        }
        let figures = parts[parts.count - 2].reversed().prefix { (0x30...0x39).contains($0) }.reversed()
        return Int(String(decoding: figures, as: UTF8.self))
    }

    private mutating func readObjectStream(_ content: ArraySlice<UInt8>, _ entries: [String: PDFValue]) {
        guard let first = entries["First"]?.number.flatMap({ Int(exactly: $0) }), first > 0,
            first < content.count
        else { return }
        var head = PDFScanner(content.prefix(first))
        while let number = head.next()?.number, let offset = head.next()?.number {
            guard let object = Int(exactly: number), let place = Int(exactly: offset), place >= 0,
                place < content.count - first
            else { continue }
            var scanner = PDFScanner(content[(content.startIndex + first + place)...])
            if let value = next(of: &scanner) { values[object] = value }
        }
    }

    /// The value itself where it only says in which object it is.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        var value = value
        for _ in 0..<8 {
            guard case .reference(let number)? = value else { return value }
            value = values[number]
        }
        return nil
    }

    func stream(_ value: PDFValue?) -> PDFStream? {
        guard case .reference(let number)? = value else { return nil }
        return streamOf[number]
    }

    /// In the order of their numbers, which mostly is that of the document.
    var pages: [[String: PDFValue]] {
        values.sorted { $0.key < $1.key }.compactMap { _, value in
            value.entries.flatMap { $0["Type"]?.name == "Page" ? $0 : nil }
        }
    }

    /// All texts outside of pages.
    var texts: [String] {
        var strings: [[UInt8]] = []
        for (_, value) in values.sorted(by: { $0.key < $1.key }) { value.collectStrings(&strings) }
        return strings.map(PDFString.decoded)
    }
}
