internal import CStarter

/// A file of the starter site: templates and an illustrative content that builds at once.
///
/// The bytes are in the executable: it can be copied anywhere alone and `init` works.
public struct StarterFile: Sendable {
    /// Below the site's directory: `templates/404.html`.
    public let path: String
    public let bytes: [UInt8]

    /// Every file, in the order of paths.
    public static var all: [StarterFile] {
        (0..<CStarterCount()).compactMap { index in
            let file = CStarterFileAt(index)
            guard let path = file.path, let bytes = file.bytes else { return nil }
            return StarterFile(
                path: String(cString: path),
                bytes: Array(UnsafeBufferPointer(start: bytes, count: file.count)))
        }
    }
}
