internal import Glibc
internal import Output

/// Writes a file from pieces under another name and gives it its own: whoever reads it sees the old file or
/// the new one whole.
func writeFile(_ path: String, _ pieces: [[UInt8]]) throws(OutputFailure) {
    let draft = draftName(of: path)
    do throws(SystemError) {
        try write(pieces, toNew: draft)
        try checked { rename(draft, path) }
    } catch {
        unlink(draft)
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}

private func write(_ pieces: [[UInt8]], toNew draft: String) throws(SystemError) {
    let descriptor = try openNew(draft, mode: 0o666)
    defer { close(descriptor) }
    for piece in pieces { try writeAll(piece, to: descriptor) }
    try checked { fsync(descriptor) }
}
