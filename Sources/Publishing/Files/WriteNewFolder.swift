internal import Glibc
public import Output

/// Writes a folder with its files: whole, or not at all. The folders above it are made.
///
/// - Parameters:
///   - path: of nothing that is there yet.
///   - files: paths below it, `nhiem-vu/1.md`, in any order.
/// - Throws: with `EEXIST` where the path is taken.
public func writeNewFolder(_ path: String, _ files: [(path: String, bytes: [UInt8])]) throws(OutputFailure) {
    var status = stat()
    if lstat(path, &status) == 0 { throw OutputFailure(action: "tạo thư mục", path: path, code: EEXIST) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    try makeFoldersAbove(parent)
    let draft = draftName(of: path)
    do throws(OutputFailure) {
        try makeFoldersAbove(draft)
        for file in files {
            let target = draft + "/" + file.path
            try makeFoldersAbove(
                target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                    separator: "/"))
            try writeNewFile(target, file.bytes)
        }
        // Refuses a folder that is not empty: another run may have been faster.
        guard rename(draft, path) == 0 else {
            throw OutputFailure(action: "tạo thư mục", path: path, code: errno)
        }
    } catch {
        removeTree(draft)
        throw error
    }
}

func makeFoldersAbove(_ path: String) throws(OutputFailure) {
    guard !path.isEmpty else { return }
    var status = stat()
    if stat(path, &status) == 0 { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 1 { try makeFoldersAbove(parts.dropLast().joined(separator: "/")) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw OutputFailure(action: "tạo thư mục", path: path, code: errno)
    }
}

/// Writes a file that is not there yet, down to the disk.
func writeNewFile(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    do throws(SystemError) {
        let descriptor = try openNew(path, mode: 0o666)
        defer { close(descriptor) }
        try writeAll(bytes, to: descriptor)
        try checked { fsync(descriptor) }
    } catch {
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}

/// Removes what this process made.
func removeTree(_ path: String) {
    if let directory = opendir(path) {
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { removeTree(path + "/" + name) }
        }
        closedir(directory)
        rmdir(path)
    } else {
        unlink(path)
    }
}
