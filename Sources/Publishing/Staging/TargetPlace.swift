import Output

/// Where the published directory lies or will lie, symbolic links followed.
struct TargetPlace: Sendable {
    /// An existing folder, absolute.
    let parent: String
    let name: String

    var path: String { parent == "/" ? "/" + name : parent + "/" + name }

    /// As many as Linux follows.
    private static let mostLinks = 40

    /// - Parameter target: any path to a folder, or to where one shall be; missing folders above it are made.
    init(of target: String, on files: any FileSystem) throws(OutputFailure) {
        var path = target
        for _ in 0..<Self.mostLinks {
            if let real = try realPath(path, on: files) {
                try self.init(split(real))
                return
            }
            guard let destination = destination(ofLink: path, on: files) else { break }
            path = destination
        }
        let (parent, name) = split(path)
        try makeFolders(parent, on: files)
        guard let real = try realPath(parent, on: files) else {
            throw OutputFailure(action: "tìm thư mục công bố", path: target, code: 0)
        }
        try self.init((real, name))
    }

    private init(_ parts: (parent: String, name: String)) throws(OutputFailure) {
        (parent, name) = parts
        guard !name.isEmpty, name != ".", name != ".." else {
            throw OutputFailure(action: "công bố vào thư mục không có tên riêng", path: path, code: 0)
        }
    }
}

/// nil where there is nothing, or only a link to nothing.
private func realPath(_ path: String, on files: any FileSystem) throws(OutputFailure) -> String? {
    try attempt("tìm thư mục công bố", path, unless(.missing, files.realPath(path)))
}

/// Where a link to nothing points; nil where the path is no link.
private func destination(ofLink path: String, on files: any FileSystem) -> String? {
    guard let link = try? files.readLink(path) else { return nil }
    return link.hasPrefix("/") ? link : split(path).parent + "/" + link
}

private let slash = UInt8(ascii: "/")

/// `a/b/` → `a`, `b`; `b` → `.`, `b`; `/` → `/` and no name.
private func split(_ path: String) -> (parent: String, name: String) {
    let trimmed = path[...].withoutTrailingSlashes
    guard let last = trimmed.utf8.lastIndex(of: slash) else {
        return (trimmed.isEmpty && !path.isEmpty ? "/" : ".", String(trimmed))
    }
    let parent = trimmed[..<last].withoutTrailingSlashes
    return (parent.isEmpty ? "/" : String(parent), String(trimmed[last...].dropFirst()))
}

extension Substring {
    fileprivate var withoutTrailingSlashes: Substring {
        self[..<(utf8.lastIndex { $0 != slash }.map(utf8.index(after:)) ?? startIndex)]
    }
}

/// All of them, or none: those that were made before one was refused are removed.
func makeFolders(_ path: String, on files: any FileSystem) throws(OutputFailure) {
    let ends = path.utf8.indices.filter { path.utf8[$0] == slash } + [path.endIndex]
    var made: [String] = []
    do throws(OutputFailure) {
        for end in ends where end > path.startIndex {
            let folder = String(path[..<end])
            let isNew: Void? = try attempt(
                "tạo thư mục", folder,
                unless(.exists, files.makeFolder(folder, in: currentFolder, mode: 0o777)))
            if isNew != nil { made.append(folder) }
        }
    } catch {
        for folder in made.reversed() { try? files.removeFolder(folder, in: currentFolder) }
        throw error
    }
}
