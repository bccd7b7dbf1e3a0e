import Diagnostics
import Glibc

/// Standard output for results, standard error for diagnostics.
enum Terminal {
    /// Whether diagnostics are read by a person at a terminal, who has not asked for plain text.
    static var showsColours: Bool { isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil }

    static func say(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// What belongs to no result: beside the diagnostics.
    static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Where an answer is typed.
    static func prompt() { write("> ", to: STDERR_FILENO) }

    /// A result that is a file's content.
    static func put(_ bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

    static func report(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) {
        let text = format.render(diagnostics, coloured: showsColours)
        if !text.isEmpty { write(text, to: STDERR_FILENO) }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        write(Array(text.utf8)[...], to: descriptor)
    }

    private static func write(_ rest: ArraySlice<UInt8>, to descriptor: Int32) {
        var bytes = rest
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // A closed pipe: nobody reads on, and there is nobody to tell.
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
