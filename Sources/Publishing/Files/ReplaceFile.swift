internal import Glibc
public import Output

/// Puts other bytes in the place of a file, in one step, keeping its permissions: whoever reads it sees the
/// old file or the new one whole, and where anything fails the old one stays.
public func replaceFile(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let draft = (parts.count > 1 ? folder + "/" : "") + ".\(parts.last ?? "").\(getpid()).moi"
    do throws(SystemError) {
        try write(bytes, to: draft, likeFile: path)
        try check(rename(draft, path))
    } catch {
        unlink(draft)
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}

private func write(_ bytes: [UInt8], to draft: String, likeFile path: String) throws(SystemError) {
    var facts = stat()
    try check(stat(path, &facts))
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    try check(descriptor)
    defer { close(descriptor) }
    // Another owner than oneself only root can set; the mode counts.
    _ = fchown(descriptor, facts.st_uid, facts.st_gid)
    try check(fchmod(descriptor, facts.st_mode & 0o7777))
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        try check(Int32(clamping: count))
        rest = rest.dropFirst(count)
    }
    try check(fsync(descriptor))
}

private func check(_ answer: Int32) throws(SystemError) {
    if answer < 0 { throw SystemError(code: errno) }
}
