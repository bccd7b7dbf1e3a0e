internal import Glibc
public import Output

/// Writes a file that is not there yet, and the folders on the way to it; one that is there is not touched.
///
/// Throws with `EEXIST` where there is one.
public func createFile(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    try createFolders(above: path)
    let descriptor: Int32
    do throws(SystemError) { descriptor = try openNew(path, mode: 0o644) } catch {
        throw OutputFailure(action: "tạo tệp", path: path, code: error.code)
    }
    defer { close(descriptor) }
    do throws(SystemError) { try writeAll(bytes, to: descriptor) } catch {
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
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
