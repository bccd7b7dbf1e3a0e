/// The path of a file below the site's directory, as an editor sees it: `content/ke-hoach/…/index.md`.
///
/// Always relative, parted by `/`, without `.` or `..`. It is neither a route nor an output path;
/// SitePlan turns one into the other.
public struct ContentPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let string: String

    public init(_ string: String) { self.string = string }

    public var description: String { string }

    /// The part behind the last `/`.
    public var lastComponent: Substring {
        string.utf8.lastIndex(of: UInt8(ascii: "/")).map { string[string.index(after: $0)...] } ?? string[...]
    }

    /// The path that a relative one means in this file: `../anh/so-do.png`.
    public func beside(_ relative: String) -> ContentPath {
        // A bare name, as nearly all are, lies in the same folder.
        if !relative.isEmpty, relative != ".", relative != "..", !relative.utf8.contains(UInt8(ascii: "/")) {
            return ContentPath(string[..<lastComponent.startIndex] + relative)
        }
        var parts = string.split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return ContentPath(parts.joined(separator: "/"))
    }

    /// Byte order: the same on every machine and in every locale.
    public static func < (one: ContentPath, other: ContentPath) -> Bool {
        precedesByBytes(one.string, other.string)
    }
}
