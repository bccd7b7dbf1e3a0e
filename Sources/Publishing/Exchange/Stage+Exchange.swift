import Output

extension Stage {
    /// The new tree takes the target's name; the old one, if any, becomes `next`.
    func exchange() throws(OutputFailure) -> Publication.Way {
        guard let published else {
            try area.moveNextToTarget()
            return .created
        }
        // Somebody may have moved the folder away and put another in its place while the build was at work.
        guard try attempt("tìm thư mục công bố", target, isTarget(published)) else {
            throw OutputFailure(action: "tìm lại thư mục công bố lúc đầu tại", path: target, code: 0)
        }
        do throws(OutputFailure) {
            try area.exchangeNextAndTarget()
            return .exchanged
        } catch let failure where failure.means(.unsupported) {
            try area.swapByRenames()
            return .renamedTwice
        }
    }

    private func isTarget(_ folder: Folder) throws(SystemError) -> Bool {
        let there = try area.parent.status(of: RawPath(area.place.name))
        return try there.isSameFile(as: folder.files.status(of: folder.descriptor))
    }

    /// Removes from the old tree, now `next`, all that is not a second name of a published file: nothing of
    /// an old site stays on the disk. The new site is published; what fails here is left to the next build.
    func tidy(_ outdated: [RawPath]) {
        guard let published else { return }
        for path in outdated { _ = try? published.removeFile(path) }
        for entry in (try? published.list()) ?? [] {
            let path = RawPath(entry.name, in: nil)
            if isGitName(path) { _ = try? published.remove(path) }
        }
    }
}
