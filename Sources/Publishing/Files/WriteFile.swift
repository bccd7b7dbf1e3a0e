internal import Glibc
internal import Output

/// Writes a file from pieces under another name and gives it its own: whoever reads it sees the old file or
/// the new one whole.
func writeFile(_ path: String, _ pieces: [[UInt8]]) throws(OutputFailure) {
    try FileDraft(of: path, pieces).take()
}

/// A file that is written whole, below another name, and waits for its own.
struct FileDraft {
    private let path: String
    private let draft: String

    init(of path: String, _ pieces: [[UInt8]]) throws(OutputFailure) {
        self.path = path
        draft = draftName(of: path)
        try attempt { [draft] () throws(SystemError) in
            guard !isFolder(path) else { throw SystemError(code: EISDIR) }
            try write(pieces, toNew: draft)
        }
    }

    /// Gives the file its name; what had it before is gone.
    func take() throws(OutputFailure) {
        try attempt { () throws(SystemError) in try checked { rename(draft, path) } }
    }

    func discard() { unlink(draft) }

    private func attempt(_ body: () throws(SystemError) -> Void) throws(OutputFailure) {
        do throws(SystemError) {
            try body()
        } catch {
            discard()
            throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
        }
    }
}

private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func write(_ pieces: [[UInt8]], toNew draft: String) throws(SystemError) {
    let descriptor = try openNew(draft, mode: 0o666)
    defer { close(descriptor) }
    for piece in pieces { try writeAll(piece, to: descriptor) }
    try checked { fsync(descriptor) }
}
