internal import Glibc
public import Output

/// Writes a file that is not there yet, and the folders on the way to it; one that is there is not touched.
///
/// Throws with `EEXIST` where there is one.
public func createFile(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    try makeFoldersAbove(parts.dropLast().joined(separator: "/"))
    let descriptor: Int32
    do throws(SystemError) { descriptor = try openNew(path, mode: 0o644) } catch {
        throw OutputFailure(action: "tạo tệp", path: path, code: error.code)
    }
    defer { close(descriptor) }
    do throws(SystemError) { try writeAll(bytes, to: descriptor) } catch {
        throw OutputFailure(action: "ghi tệp", path: path, code: error.code)
    }
}
