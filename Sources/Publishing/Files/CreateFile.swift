internal import Glibc
public import Output

/// Writes a file that is not there yet, and the folders on the way to it; one that is there is not touched.
///
/// Throws with `EEXIST` where there is one.
public func createFile(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    try createFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(action: "tạo tệp", path: path, code: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw OutputFailure(action: "ghi tệp", path: path, code: errno) }
        rest = rest.dropFirst(count)
    }
}

private func createFolders(above path: String) throws(OutputFailure) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
        folder += part + "/"
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
            throw OutputFailure(action: "tạo thư mục", path: folder, code: errno)
        }
    }
}
