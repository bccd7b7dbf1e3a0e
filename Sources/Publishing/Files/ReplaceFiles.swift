internal import Glibc
public import Output

/// Writes several files, all or none: each is staged beside its place, then all take their places; where one
/// can't, those before it are taken back.
///
/// - Parameter files: absolute or relative paths; `old` is what must stand there still, nil for a new file.
/// - Throws: with `ESTALE` where a file is no longer what it was, `EEXIST` where a new one is there already.
public func replaceFiles(_ files: [(path: String, old: [UInt8]?, new: [UInt8])]) throws(OutputFailure) {
    var staged: [Replacement] = []
    do throws(OutputFailure) {
        for file in files { staged.append(try Replacement(file.path, file.old, file.new)) }
        for index in staged.indices { try staged[index].enter() }
    } catch {
        for file in staged.reversed() { file.withdraw() }
        throw error
    }
    for file in staged { file.finish() }
}

private struct Replacement {
    private let path: String
    private let draft: String
    /// A second name of the old file while the new one may have to go again.
    private let kept: String
    private let isNew: Bool
    private var isEntered = false

    init(_ path: String, _ old: [UInt8]?, _ new: [UInt8]) throws(OutputFailure) {
        self.path = path
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        draft = draftName(of: path)
        kept = draftName(of: path, ending: "cu")
        isNew = old == nil
        try makeFoldersAbove(parts.dropLast().joined(separator: "/"))
        var facts = stat()
        let isThere = stat(path, &facts) == 0
        if isNew, isThere { throw OutputFailure(action: "tạo tệp", path: path, code: EEXIST) }
        if let old, try contents(path) != old {
            throw OutputFailure(action: "ghi tệp", path: path, code: ESTALE)
        }
        try writeNewFile(draft, new)
        if isThere {
            _ = chown(draft, facts.st_uid, facts.st_gid)
            _ = chmod(draft, facts.st_mode & 0o7777)
        }
    }

    mutating func enter() throws(OutputFailure) {
        if isNew {
            guard link(draft, path) == 0 else { throw failure() }
        } else {
            guard link(path, kept) == 0, rename(draft, path) == 0 else { throw failure() }
        }
        isEntered = true
    }

    func withdraw() {
        if isEntered {
            if isNew { unlink(path) } else { rename(kept, path) }
        }
        unlink(draft)
        unlink(kept)
    }

    func finish() {
        unlink(draft)
        unlink(kept)
    }

    private func failure() -> OutputFailure { OutputFailure(action: "ghi tệp", path: path, code: errno) }
}

private func contents(_ path: String) throws(OutputFailure) -> [UInt8] {
    guard let file = fopen(path, "re") else {
        throw OutputFailure(action: "đọc tệp", path: path, code: errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
}
