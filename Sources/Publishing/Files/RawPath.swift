import Glibc
import Output

/// A path below some folder as the disk has it: bytes, compared as bytes.
///
/// A `String` would not do: a name on disk need not be UTF-8, and two names that differ only in how their
/// letters are composed are one string and two files.
struct RawPath: Sendable {
    /// Ends in NUL.
    let characters: [CChar]

    init(_ string: String) { characters = Array(string.utf8CString) }

    /// - Parameter name: ends in NUL.
    init(_ name: [CChar], in folder: RawPath?) {
        guard let folder else {
            characters = name
            return
        }
        var all = folder.characters
        all.reserveCapacity(all.count + name.count)
        all[all.count - 1] = RawPath.slash
        all += name
        characters = all
    }

    /// nil where the name is none that this tool gives.
    var outputPath: OutputPath? { OutputPath(text) }

    /// For people; bytes that are not UTF-8 are replaced.
    var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Without the NUL.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        characters.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    }

    static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}

extension RawPath: Hashable, Comparable {
    static func == (one: RawPath, other: RawPath) -> Bool { one.characters == other.characters }

    func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: $0) } }

    /// Byte order, as `OutputPath` has it.
    static func < (one: RawPath, other: RawPath) -> Bool {
        // Up to and with the NUL, which is below every other byte.
        strcmp(one.characters, other.characters) < 0
    }
}

/// Byte order, in the speed of `strcmp`: neither holds a NUL.
func isBefore(_ one: String, _ other: String) -> Bool {
    one.withCString { one in other.withCString { strcmp(one, $0) < 0 } }
}
