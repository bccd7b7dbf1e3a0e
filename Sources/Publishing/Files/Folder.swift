import Output

/// An open folder; closed when nobody holds it any more. Follows its folder when that is moved.
final class Folder: Sendable {
    let files: any FileSystem
    let descriptor: Int32
    /// Absolute, where it was when it was opened; for messages.
    let path: String

    /// - Parameter path: absolute.
    convenience init(_ path: String, on files: any FileSystem) throws(OutputFailure) {
        let descriptor = try Publishing.attempt(
            "mở thư mục", path, files.open(path, in: currentFolder, for: .folder))
        self.init(descriptor, at: path, on: files)
    }

    convenience init(_ name: String, in parent: Folder) throws(OutputFailure) {
        let descriptor = try parent.attempt(
            "mở thư mục", name, parent.files.open(name, in: parent.descriptor, for: .folder))
        self.init(descriptor, at: parent.path(of: name), on: parent.files)
    }

    private init(_ descriptor: Int32, at path: String, on files: any FileSystem) {
        self.descriptor = descriptor
        self.path = path
        self.files = files
    }

    deinit {
        // Nothing was written through it, so there is nothing that closing could fail to keep.
        _ = try? files.close(descriptor)
    }

    func path(of name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

    /// Makes a call on something in this folder; a refusal comes back with what was tried on which path.
    func attempt<Value>(
        _ action: String, _ name: @autoclosure () -> String,
        _ call: @autoclosure () throws(SystemError) -> Value
    ) throws(OutputFailure) -> Value {
        try Publishing.attempt(action, path(of: name()), call())
    }

    func status(of path: RawPath) throws(SystemError) -> FileStatus {
        try files.status(of: path.characters, in: descriptor)
    }

    /// - Returns: whether it was made now; false where it was there.
    @discardableResult
    func makeFolder(_ name: String, mode: UInt32 = 0o777) throws(OutputFailure) -> Bool {
        let made: Void? = try attempt(
            "tạo thư mục", name, unless(.exists, files.makeFolder(name, in: descriptor, mode: mode)))
        return made != nil
    }

    /// nil where there is no such folder.
    func folder(_ name: String) throws(OutputFailure) -> Folder? {
        do throws(OutputFailure) {
            return try Folder(name, in: self)
        } catch let failure where failure.means(.missing) {
            return nil
        }
    }
}
