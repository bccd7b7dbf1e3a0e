public import Diagnostics
internal import FrontMatter
internal import VietnameseText

/// A file of the content and what it should be.
public struct FileRepair: Sendable {
    public let path: ContentPath
    public let old: [UInt8]
    public let new: [UInt8]
    /// What was repaired, in Vietnamese, and how often.
    public let counts: [String: Int]
}

/// Repairs the Vietnamese text of one file: letters, spaces and quotation marks. Keys, ids, code, block
/// quotes and the names to be kept stay to the byte, and so does the way in which the file is read.
///
/// - Parameter names: exact texts that are right as they are (`giu_nguyen`).
/// - Returns: nil where there is nothing to repair, or the file can't be read.
public func repaired(
    _ bytes: [UInt8], at path: ContentPath, as place: ContentPlace, keeping names: [String]
) -> FileRepair? {
    guard encodingFault(of: bytes, at: path) == nil, let parsed = ParsedFile(bytes, at: path, as: place)
    else {
        return nil
    }
    var repair = Repair(bytes, parsed, at: path, as: place, keeping: names)
    repair.run()
    guard repair.bytes != bytes else { return nil }
    return FileRepair(path: path, old: bytes, new: repair.bytes, counts: repair.counts)
}

/// The texts that `giu_nguyen` of trang.yaml lists.
public func namesToKeep(in settings: [UInt8], at path: ContentPath) -> [String] {
    guard case .site(let document)? = read(settings, at: path, as: .siteFile(.settings)).0,
        let list = document.records.first?[SiteKey.kept]
    else { return [] }
    return list.items.compactMap { $0.scalar?.string }
}

private struct Repair {
    private typealias Finder = (UnsafeBufferPointer<UInt8>, [Range<Int>]) -> [TextEdit]

    private(set) var bytes: [UInt8]
    private(set) var counts: [String: Int] = [:]
    private let path: ContentPath
    private let place: ContentPlace
    private let names: [[UInt8]]
    private let shape: FileShape

    /// One repair may make room for the next: an invisible sign between two spaces.
    private static let mostRounds = 8

    init(
        _ bytes: [UInt8], _ parsed: ParsedFile, at path: ContentPath, as place: ContentPlace,
        keeping names: [String]
    ) {
        self.bytes = bytes
        self.path = path
        self.place = place
        self.names = names.map { Array($0.utf8) }
        shape = FileShape(parsed, in: bytes)
    }

    mutating func run() {
        for _ in 0..<Self.mostRounds {
            let before = bytes
            for find in [composingEdits, lookAlikeEdits, spacingEdits] as [Finder] { apply(find) }
            apply(quoteEdits, where: { $0.holdsQuotationMarks($1) })
            if bytes == before { return }
        }
    }

    private mutating func apply(
        _ find: Finder, where applies: (RepairPart, UnsafeBufferPointer<UInt8>) -> Bool = { _, _ in true }
    ) {
        guard let parsed = ParsedFile(bytes, at: path, as: place) else { return }
        let edits = bytes.withUnsafeBufferPointer { text in
            parsed.parts.flatMap { part -> [TextEdit] in
                let own = UnsafeBufferPointer(rebasing: text[part.range])
                guard applies(part, own) else { return [] }
                let edits = find(own, part.free(in: own, keeping: names))
                return edits.map { $0.moved(by: part.range.lowerBound) }
            }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
        take(edits)
    }

    /// Makes all edits but those that would change how the file is read.
    private mutating func take(_ edits: [TextEdit]) {
        guard !edits.isEmpty else { return }
        let harmless = harmless(edits[...], beside: [])
        accept(harmless, applying(harmless, to: bytes))
    }

    /// By halves: of many edits only few do harm.
    private func harmless(_ edits: ArraySlice<TextEdit>, beside taken: [TextEdit]) -> [TextEdit] {
        if keepsShape(applying(taken + edits, to: bytes)) { return Array(edits) }
        guard edits.count > 1 else { return [] }
        let middle = edits.startIndex + edits.count / 2
        let front = harmless(edits[..<middle], beside: taken)
        return front + harmless(edits[middle...], beside: taken + front)
    }

    private mutating func accept(_ edits: [TextEdit], _ result: [UInt8]) {
        bytes = result
        for edit in edits { counts["\(edit.reason.explanation)", default: 0] += 1 }
    }

    private func keepsShape(_ bytes: [UInt8]) -> Bool {
        ParsedFile(bytes, at: path, as: place).map { FileShape($0, in: bytes) == shape } ?? false
    }
}
