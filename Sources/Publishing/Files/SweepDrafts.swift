internal import Glibc

/// Removes the drafts that a killed run left beside the files of a folder and of the folders below it:
/// what is whole has taken its own name already, and the rest is written again.
///
/// - Parameter folder: nothing happens where it is not there.
public func sweepDrafts(below folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if let process = draftOwner(of: name) {
            if kill(process, 0) != 0, errno == ESRCH { removeTree(folder + "/" + name) }
        } else if isFolder, !name.hasPrefix(".") {
            sweepDrafts(below: folder + "/" + name)
        }
    }
}

/// The process that a name of `draftName(of:ending:)` belongs to; nil for any other name.
func draftOwner(of name: String) -> pid_t? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, ["moi", "cu"].contains(parts[parts.count - 1]) else {
        return nil
    }
    return pid_t(parts[parts.count - 2]).flatMap { $0 > 0 ? $0 : nil }
}
