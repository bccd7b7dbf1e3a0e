/// Where a file lies in the published directory: `ke-hoach/35-kh-stttt-2024/index.html`.
///
/// Relative, parted by `/`; no component is empty, `.` or `..`.
public struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let string: String

    /// nil where the text is no such path.
    public init?(_ string: String) {
        guard !string.isEmpty, !string.utf8.contains(0) else { return nil }
        for part in string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            let isDots = part.allSatisfy { $0 == UInt8(ascii: ".") } && part.count <= 2
            if isDots { return nil }
        }
        self.string = string
    }

    public var description: String { string }

    /// By bytes: a file system keeps NFC and NFD apart where Swift's strings do not.
    public static func == (one: OutputPath, other: OutputPath) -> Bool {
        one.string.utf8.elementsEqual(other.string.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        for byte in string.utf8 { hasher.combine(byte) }
    }

    /// Byte order: the same on every machine and in every locale.
    public static func < (one: OutputPath, other: OutputPath) -> Bool {
        one.string.utf8.lexicographicallyPrecedes(other.string.utf8)
    }
}
