import Glibc

/// What there is, and of which kind.
extension SystemFiles {
    package func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        var answer = stat()
        try checked { fstat(descriptor, &answer) }
        return FileStatus(answer)
    }

    package func status(
        of name: UnsafePointer<CChar>, in folder: Int32
    ) throws(SystemError) -> FileStatus {
        var answer = stat()
        try checked { fstatat(folder, name, &answer, AT_SYMLINK_NOFOLLOW) }
        return FileStatus(answer)
    }

    package func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError) {
        // The first is the time of access, which nobody asked to change: UTIME_OMIT, a macro that Swift
        // does not see.
        let times = [
            timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2),
            timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds),
        ]
        try checked { futimens(descriptor, times) }
    }

    package func setMode(_ mode: UInt32, of descriptor: Int32) throws(SystemError) {
        try checked { fchmod(descriptor, mode) }
    }

    package func setGroup(_ group: UInt32, of descriptor: Int32) throws(SystemError) {
        try checked { fchown(descriptor, uid_t.max, group) }
    }

    package func readLink(_ path: UnsafePointer<CChar>) throws(SystemError) -> String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = try checked { readlink(path, &buffer, buffer.count) }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    package func realPath(_ path: UnsafePointer<CChar>) throws(SystemError) -> String {
        guard let found = realpath(path, nil) else { throw SystemError(code: errno) }
        defer { free(found) }
        return String(cString: found)
    }
}

extension FileStatus {
    fileprivate init(_ answer: stat) {
        switch answer.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        device = UInt64(answer.st_dev)
        inode = UInt64(answer.st_ino)
        size = Int(answer.st_size)
        mode = answer.st_mode & 0o7777
        group = answer.st_gid
        modified = FileTime(seconds: answer.st_mtim.tv_sec, nanoseconds: answer.st_mtim.tv_nsec)
    }
}
