internal import Glibc

/// Opens a file for writing that is not there yet; one that is there, or a link, is never followed.
func openNew(_ path: String, mode: mode_t) throws(SystemError) -> Int32 {
    try checked { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode) }
}

/// Writes all of the bytes, however many calls that takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = try checked { rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } }
        guard count > 0 else { throw SystemError(code: EIO) }
        rest = rest.dropFirst(count)
    }
}

/// A name beside `path` that belongs to this process: what is put together there takes the name of `path`
/// when it is whole.
func draftName(of path: String, ending: String = "moi") -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : ""
    return "\(folder).\(parts.last ?? "").\(getpid()).\(ending)"
}
