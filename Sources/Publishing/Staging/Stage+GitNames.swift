import Output

/// Names that belong to whoever keeps the published directory in Git.
func isGitName(_ path: RawPath) -> Bool {
    path.withBytes { $0.starts(with: ".git".utf8) }
}

/// Carries what begins with `.git` at the root over into the new tree.
///
/// By hard links: moving would leave one of the two trees without it for a moment, and a process killed in
/// that moment would leave the site so.
extension Stage {
    func carryGitNames() throws(OutputFailure) {
        guard let published else { return }
        for entry in try published.tree(where: isGitName) {
            let path = entry.path
            if entry.kind == .folder {
                try next.attempt("tạo thư mục", path.text, published.copyFolder(path, to: next))
            } else if try linkGitFile(path, from: published) == nil {
                try next.attempt("mang theo tệp", path.text, published.copyFile(path, to: next))
            }
        }
    }

    /// nil where the file system has no links.
    private func linkGitFile(_ path: RawPath, from published: Folder) throws(OutputFailure) -> Void? {
        try next.attempt("mang theo tệp", path.text, unless(.unsupported, published.link(path, to: next)))
    }
}

extension Folder {
    fileprivate func copyFolder(_ path: RawPath, to other: Folder) throws(SystemError) {
        let mode = try status(of: path).mode
        try files.makeFolder(path.characters, in: other.descriptor, mode: mode | 0o700)
    }

    /// With the same permissions and time.
    fileprivate func copyFile(_ path: RawPath, to other: Folder) throws(SystemError) {
        try withFile(path, for: .reading) { (source) throws(SystemError) in
            let status = try files.status(of: source)
            try other.withFile(path, for: .creating) { (copy) throws(SystemError) in
                try forEachPiece(of: source) { (piece) throws(SystemError) in try write(piece, to: copy) }
                try files.setMode(status.mode, of: copy)
                try files.setModified(status.modified, of: copy)
            }
        }
    }
}
