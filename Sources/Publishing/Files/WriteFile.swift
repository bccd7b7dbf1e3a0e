internal import Glibc
internal import Output

/// Writes a file from pieces under another name and gives it its own: whoever reads it sees the old file or
/// the new one whole.
func writeFile(_ path: String, _ pieces: [[UInt8]]) throws(OutputFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let draft = (parts.count > 1 ? folder + "/" : "") + ".\(parts.last ?? "").\(getpid()).moi"
    do throws(SystemError) {
        try write(pieces, toNew: draft)
        try check(rename(draft, path))
    } catch {
        unlink(draft)
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}

private func write(_ pieces: [[UInt8]], toNew draft: String) throws(SystemError) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    try check(descriptor)
    defer { close(descriptor) }
    for piece in pieces {
        var rest = piece[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count))
            rest = rest.dropFirst(count)
        }
    }
    try check(fsync(descriptor))
}

private func check(_ answer: Int32) throws(SystemError) {
    if answer < 0 { throw SystemError(code: errno) }
}
