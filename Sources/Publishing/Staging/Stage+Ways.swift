import Output

/// Making room for a file in `next`, which may hold the tree before the last one, or what a killed build
/// left.
extension Stage {
    /// Makes a call that makes `path`. It is simply tried first, as nearly always the folder is there and the
    /// name free: no thread needs to remember, or to ask, which folders exist.
    func make(
        _ action: String, _ path: RawPath, _ call: @autoclosure () throws(SystemError) -> Void
    ) throws(OutputFailure) {
        // A missing folder, then a name that is taken: more obstacles no path has.
        for _ in 0..<2 {
            do throws(SystemError) {
                return try call()
            } catch let refusal where refusal.means(.exists) {
                // In a fresh tree nobody but this build has made anything.
                guard !isFresh else { throw incomplete }
                try next.remove(path)
            } catch let refusal where refusal.means(.missing) || refusal.means(.notFolder) {
                try next.attempt("tạo thư mục cho", path.text, makeFolders(above: path))
            } catch {
                throw OutputFailure(action: action, path: next.path(of: path.text), code: error.code)
            }
        }
        try next.attempt(action, path.text, call())
    }

    private func makeFolders(above path: RawPath) throws(SystemError) {
        var name = path.characters
        let slashes = name.indices.filter { name[$0] == RawPath.slash }
        guard let last = slashes.last else { return }
        name[last] = 0
        // Mostly only the last one is missing.
        if (try? next.files.makeFolder(name, in: next.descriptor, mode: 0o777)) != nil { return }
        name[last] = RawPath.slash
        for slash in slashes {
            name[slash] = 0
            try makeFolder(name)
            name[slash] = RawPath.slash
        }
    }

    private func makeFolder(_ name: [CChar]) throws(SystemError) {
        let (files, folder) = (next.files, next.descriptor)
        if try unless(.exists, files.makeFolder(name, in: folder, mode: 0o777)) != nil { return }
        guard try files.status(of: name, in: folder).kind != .folder, !isFresh else { return }
        // A file of an older site stands where now a folder must be. Another thread may be at the same.
        _ = try? files.removeFile(name, in: folder)
        _ = try? files.makeFolder(name, in: folder, mode: 0o777)
    }
}
