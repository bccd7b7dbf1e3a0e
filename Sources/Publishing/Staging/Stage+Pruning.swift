import Output

extension Stage {
    /// Removes from `next` what does not belong to the new site, so that what is published is what the
    /// manifest says, and nothing else.
    func prune(to files: [StagedFile]) throws(OutputFailure) {
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
        guard count == files.count else {
            // One file was made where another needs a folder, or somebody is at work in the staging area.
            throw OutputFailure(action: "gom đủ tệp của trang mới trong", path: next.path, code: 0)
        }
    }
}
