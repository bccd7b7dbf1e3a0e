import Output

/// Something below a folder.
struct TreeEntry: Sendable {
    let path: RawPath
    let kind: FileStatus.Kind
    /// Where the folder that holds it stands in the list; nil at the root.
    let parent: Int?
}

/// Everything below a folder. Symbolic links are listed, never followed.
extension Folder {
    /// A folder stands before what it holds.
    /// - Parameters:
    ///   - root: where to begin, relative to this folder; nil for the folder itself.
    ///   - isWanted: asked for the names at the root only; what it refuses is not entered.
    func tree(
        of root: RawPath? = nil, where isWanted: (RawPath) -> Bool = { _ in true }
    ) throws(OutputFailure) -> [TreeEntry] {
        var entries: [TreeEntry] = []
        var pending: [Int?] = [nil]
        while let parent = pending.popLast() {
            let folder = parent.map { entries[$0].path } ?? root
            for entry in try list(folder) {
                let path = RawPath(entry.name, in: folder)
                if parent == nil, !isWanted(path) { continue }
                if entry.kind == .folder { pending.append(entries.count) }
                entries.append(TreeEntry(path: path, kind: entry.kind, parent: parent))
            }
        }
        return entries
    }

    /// What lies in this folder, or in one below it.
    func list(_ folder: RawPath? = nil) throws(OutputFailure) -> [FolderEntry] {
        let path = folder ?? RawPath(".")
        return try attempt("đọc thư mục", path.text, files.entries(of: path.characters, in: descriptor))
    }

    /// Removes a file or a folder with all that it holds; nothing where there is neither.
    func remove(_ path: RawPath) throws(OutputFailure) {
        do throws(OutputFailure) {
            try removeFile(path)
        } catch let failure where failure.means(.missing) {
            return
        } catch let failure where failure.means(.isFolder) {
            try removeTree(path)
        }
    }

    private func removeTree(_ root: RawPath) throws(OutputFailure) {
        let entries = try tree(of: root)
        for entry in entries where entry.kind != .folder { try removeFile(entry.path) }
        for entry in entries.reversed() where entry.kind == .folder { try removeFolder(entry.path) }
        try removeFolder(root)
    }

    func removeFile(_ path: RawPath) throws(OutputFailure) {
        try attempt("xóa tệp", path.text, files.removeFile(path.characters, in: descriptor))
    }

    func removeFolder(_ path: RawPath) throws(OutputFailure) {
        try attempt("xóa thư mục", path.text, files.removeFolder(path.characters, in: descriptor))
    }
}
