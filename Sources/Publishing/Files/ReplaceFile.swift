internal import Glibc
public import Output

/// Puts other bytes in the place of a file, in one step, keeping its permissions: whoever reads it sees the
/// old file or the new one whole, and where anything fails the old one stays.
public func replaceFile(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    let draft = draftName(of: path)
    do throws(SystemError) {
        try write(bytes, to: draft, likeFile: path)
        try checked { rename(draft, path) }
    } catch {
        unlink(draft)
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}

private func write(_ bytes: [UInt8], to draft: String, likeFile path: String) throws(SystemError) {
    var facts = stat()
    try checked { stat(path, &facts) }
    let descriptor = try openNew(draft, mode: 0o600)
    defer { close(descriptor) }
    // Another owner than oneself only root can set; the mode counts.
    _ = fchown(descriptor, facts.st_uid, facts.st_gid)
    try checked { fchmod(descriptor, facts.st_mode & 0o7777) }
    try writeAll(bytes, to: descriptor)
    try checked { fsync(descriptor) }
}
