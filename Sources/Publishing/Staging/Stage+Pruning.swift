import Output

extension Stage {
    /// Removes from `next` what does not belong to the new site, so that what is published is what the
    /// manifest says, and nothing else.
    ///
    /// A fresh tree holds nothing else: each file was made in it, or making one that is in the way failed.
    func prune(to files: [StagedFile]) throws(OutputFailure) {
        guard !isFresh else { return }
        let wanted = Set(files.lazy.map(\.path))
        let entries = try next.tree()
        var isKept = [Bool](repeating: false, count: entries.count)
        var count = 0
        for (index, entry) in entries.enumerated() where entry.kind != .folder {
            guard entry.kind == .file, wanted.contains(entry.path) else {
                try next.removeFile(entry.path)
                continue
            }
            count += 1
            var folder = entry.parent
            isKept[index] = true
            while let parent = folder, !isKept[parent] {
                isKept[parent] = true
                folder = entries[parent].parent
            }
        }
        for (index, entry) in entries.enumerated().reversed() where entry.kind == .folder && !isKept[index] {
            try next.removeFolder(entry.path)
        }
        guard count == files.count else { throw incomplete }
    }

    /// One file was made where another needs a folder, or somebody is at work in the staging area.
    var incomplete: OutputFailure {
        OutputFailure(action: "gom đủ tệp của trang mới trong", path: next.path, code: 0)
    }
}
