/// The letters of a page in the order in which it sets them.
struct PDFPageText {
    private let objects: PDFObjects
    /// Bytes that may still come out of compressed ones.
    private(set) var room: Int
    private(set) var bytes: [UInt8] = []
    /// Whether all that is set was read.
    private(set) var isWhole = true

    init(_ objects: PDFObjects, room: Int) {
        self.objects = objects
        self.room = room
    }

    private static let deepest = 6

    mutating func read(_ page: [String: PDFValue]) {
        let contents = objects.resolved(page["Contents"])?.items ?? [page["Contents"]].compactMap { $0 }
        var program: [UInt8] = []
        for part in contents {
            guard let stream = objects.stream(part) else { continue }
            program += content(of: stream) + [0x0A]
        }
        run(program[...], resources(of: page), depth: 0)
    }

    private mutating func content(of stream: PDFStream) -> [UInt8] {
        if !stream.isReadable || room <= 0 { isWhole = false }
        let content = stream.content(limit: room)
        room -= content.count
        return content
    }

    /// Its own, or those of the tree above.
    private func resources(of page: [String: PDFValue]) -> [String: PDFValue] {
        var node: [String: PDFValue]? = page
        for _ in 0..<16 {
            if let own = objects.resolved(node?["Resources"])?.entries { return own }
            node = objects.resolved(node?["Parent"])?.entries
        }
        return [:]
    }

    private mutating func run(_ program: ArraySlice<UInt8>, _ resources: [String: PDFValue], depth: Int) {
        guard depth < Self.deepest else { return isWhole = false }
        let fonts = objects.resolved(resources["Font"])?.entries ?? [:]
        let pictures = objects.resolved(resources["XObject"])?.entries ?? [:]
        var known: [String: PDFFont] = [:]
        var font = PDFFont.plain
        var operands: [PDFValue] = []
        var scanner = PDFScanner(program)
        while let value = scanner.next() {
            guard case .word(let name) = value else {
                if operands.count < 64 { operands.append(value) }
                continue
            }
            switch name {
            case "Tf":
                guard let key = operands.first?.name else { break }
                if known[key] == nil { known[key] = self.font(fonts[key]) }
                font = known[key] ?? .plain
            case "Tj", "TJ", "'", "\"": show(name, operands, font)
            case "Td", "TD", "T*", "Tm", "ET", "BT": bytes.append(0x0A)
            case "Do":
                if let stream = objects.stream(operands.first?.name.flatMap { pictures[$0] }), stream.isForm {
                    let own = objects.resolved(stream.values["Resources"])?.entries ?? resources
                    run(content(of: stream)[...], own, depth: depth + 1)
                }
            case "ID": scanner.skip(to: "EI")
            default: break
            }
            operands.removeAll(keepingCapacity: true)
        }
        if scanner.isCut { isWhole = false }
    }

    private mutating func font(_ value: PDFValue?) -> PDFFont {
        let entries = objects.resolved(value)?.entries ?? [:]
        if let stream = objects.stream(entries["ToUnicode"]) {
            return PDFFont(letters: content(of: stream)[...])
        }
        if entries["Subtype"]?.name == "Type0" { isWhole = false }
        return .plain
    }

    private mutating func show(_ name: String, _ operands: [PDFValue], _ font: PDFFont) {
        if name == "'" || name == "\"" { bytes.append(0x0A) }
        for value in operands.last?.items ?? operands.suffix(1) {
            switch value {
            case .string(let codes): font.append(codes, to: &bytes)
            // In thousandths of the letter's height: so wide is a space, no mere correction.
            case .number(let shift) where shift < -180: bytes.append(0x20)
            default: break
            }
        }
    }
}
