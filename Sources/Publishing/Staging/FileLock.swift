import Output

/// Held by one build at a time; freed by the system when the process ends, however it ends.
final class FileLock: Sendable {
    static let fileName = RawPath("lock")

    enum Attempt {
        case taken(FileLock)
        case heldByAnother
        /// The build that held it has just tidied up the folder: begin again.
        case gone
    }

    private let files: any FileSystem
    private let descriptor: Int32

    private init(_ descriptor: Int32, on files: any FileSystem) {
        self.descriptor = descriptor
        self.files = files
    }

    deinit {
        // Closing alone would not do: between its start and its first own instruction a child of this process
        // holds all that is open here, and with it the lock.
        _ = try? files.unlock(descriptor)
        _ = try? files.close(descriptor)
    }

    static func take(in folder: Folder) throws(OutputFailure) -> Attempt {
        try folder.attempt("khóa", fileName.text, unless(.missing, lock(in: folder)) ?? .gone)
    }

    private static func lock(in folder: Folder) throws(SystemError) -> Attempt {
        let files = folder.files
        let descriptor = try files.open(fileName.characters, in: folder.descriptor, for: .locking)
        let lock = FileLock(descriptor, on: files)
        guard try unless(.locked, files.lock(descriptor)) != nil else { return .heldByAnother }
        // Between opening and locking, the other build may have removed the file: then this lock is on a file
        // that nobody else will ever find.
        let named = try folder.status(of: fileName)
        return try files.status(of: descriptor).isSameFile(as: named) ? .taken(lock) : .gone
    }
}
