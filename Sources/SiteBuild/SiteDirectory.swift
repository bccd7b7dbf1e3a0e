public import Diagnostics
internal import Glibc
public import Output

/// A site on disk: the folders `content/` and `templates/` of a directory.
public struct SiteDirectory: SiteFiles {
    public let root: String
    /// Files beyond these sizes, in bytes, are refused before they are read. A record holds at most 1 MiB of
    /// front matter and as much Markdown; the ledger has a line for each record.
    private static let largest: [(ending: String, size: Int)] = [
        (".md", 4 << 20), (".yaml", 4 << 20), (".html", 4 << 20), (".jsonl", 64 << 20), ("", 100 << 20),
    ]

    /// - Parameter root: a path without the final `/`; `.` for the current directory.
    public init(_ root: String) { self.root = root }

    public func list() throws(OutputFailure) -> ([ContentPath], [Diagnostic]) {
        var paths: [ContentPath] = []
        var faults: [Diagnostic] = []
        var folders = ["content", "templates"].filter { isDirectory($0) }
        while let folder = folders.popLast() {
            for (name, type) in try entries(in: folder) {
                let path = folder + "/" + name
                switch type == Int(DT_UNKNOWN) ? try kind(of: path) : mode_t(type) << 12 {
                case S_IFDIR: folders.append(path)
                case S_IFREG: paths.append(ContentPath(path))
                case S_IFLNK: faults.append(linkFault(path))
                default: faults.append(specialFault(path))
                }
            }
        }
        return (paths.sorted(), faults)
    }

    public func read(_ path: ContentPath) throws(OutputFailure) -> [UInt8] {
        let descriptor = open(root + "/" + path.string, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw failure("mở tệp", path.string) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("đọc tệp", path.string) }
        let limit = Self.largest.first { path.string.hasSuffix($0.ending) }?.size ?? .max
        guard status.st_size <= limit else {
            throw OutputFailure(action: "đọc tệp", path: root + "/" + path.string, code: EFBIG)
        }
        return try readAll(descriptor, expecting: Int(status.st_size), path.string)
    }

    /// Reads to the end, whatever size the file had when it was opened: it may be changing. A regular file
    /// that gives less than was asked for has ended.
    private func readAll(_ descriptor: Int32, expecting size: Int, _ path: String) throws(OutputFailure)
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        var capacity = size + 1
        while true {
            var failed = false
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let got = Glibc.read(descriptor, buffer.baseAddress, capacity)
                failed = got < 0
                count = max(0, got)
            }
            if failed { throw failure("đọc tệp", path) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < capacity, bytes.count >= size || chunk.isEmpty { return bytes }
            capacity = max(size - bytes.count, 1 << 12)
        }
    }

    private func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(root + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func kind(of path: String) throws(OutputFailure) -> mode_t {
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else { throw failure("xem tệp", path) }
        return status.st_mode & S_IFMT
    }

    /// The names in a folder, with their `d_type`: not every file system tells it.
    private func entries(in folder: String) throws(OutputFailure) -> [(name: String, type: Int)] {
        guard let directory = opendir(root + "/" + folder) else { throw failure("mở thư mục", folder) }
        defer { closedir(directory) }
        var entries: [(name: String, type: Int)] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
        }
        return entries
    }

    private func failure(_ action: String, _ path: String) -> OutputFailure {
        OutputFailure(action: action, path: root + "/" + path, code: errno)
    }

    private func linkFault(_ path: String) -> Diagnostic {
        Diagnostic(
            .linkOutOfSite, at: SourceLocation(path: ContentPath(path)),
            "liên kết tượng trưng không được dùng trong nội dung và mẫu",
            expected: "Chép tệp thật vào chỗ này: bản sao của trang phải đủ cả khi chuyển sang máy khác.")
    }

    private func specialFault(_ path: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, at: SourceLocation(path: ContentPath(path)),
            "không phải tệp thường: thiết bị, ống dẫn hay ổ cắm không được đặt trong nội dung",
            expected: "Xóa mục này.")
    }
}

extension OutputFailure {
    /// A file of the site that is refused for its size alone; the others can be looked at.
    func fileTooLarge(_ path: ContentPath) -> Diagnostic? {
        guard code == EFBIG else { return nil }
        return Diagnostic(
            .fileTooLarge, at: SourceLocation(path: path), "tệp quá lớn so với giới hạn nên không được đọc",
            expected: "Tệp .md, .yaml, .html dài nhất 4 MiB, tệp đính kèm lớn nhất 100 MiB. Hãy chia nhỏ, "
                + "nén lại, hoặc đặt tệp ở nơi khác và ghi địa chỉ.")
    }
}
