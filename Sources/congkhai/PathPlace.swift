import Glibc

/// Whether a file that may not be there yet lies in a folder, symbolic links followed.
func isPath(_ file: String, inside folder: String) -> Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    guard let place = realPath(above.isEmpty ? "/" : above), let target = realPath(folder) else {
        return false
    }
    return place == target || place.hasPrefix(target + "/")
}

private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}
