internal import Diagnostics

/// The address of a page below the site's base: `/ke-hoach/35-kh-stttt-2024/`. Begins and ends with `/`.
///
/// Neither a file's path in `content/` nor one in the published directory; `file` gives the latter.
public struct Route: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let string: String

    public static let home = Route(path: "/")

    /// - Parameter path: begins and ends with `/`.
    init(path: String) { string = path }

    /// `Route("ke-hoach", id)`
    public init(_ parts: String...) {
        var path = ""
        path.reserveCapacity(parts.reduce(1) { $0 + $1.utf8.count + 1 })
        path += "/"
        for part in parts {
            path += part
            path += "/"
        }
        string = path
    }

    /// The commonest one, without an array of its parts.
    public init(_ folder: String, _ id: String) {
        var path = ""
        path.reserveCapacity(folder.utf8.count + id.utf8.count + 3)
        path += "/"
        path += folder
        path += "/"
        path += id
        path += "/"
        string = path
    }

    public var description: String { string }

    /// Without the first `/`: what stands behind the way to the site's root.
    public var belowRoot: Substring { Substring(string.utf8.dropFirst()) }

    /// Where the page lies in the published directory.
    public var file: String { belowRoot + "index.html" }

    /// How many folders lie above the page: 0 for the home page.
    public var depth: Int { string.utf8.count { $0 == UInt8(ascii: "/") } - 1 }

    /// Byte order.
    public static func < (one: Route, other: Route) -> Bool {
        precedesByBytes(one.string, other.string)
    }
}
