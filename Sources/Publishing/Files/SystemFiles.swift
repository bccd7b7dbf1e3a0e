import CPlatform
import Glibc

/// The machine itself.
package struct SystemFiles: FileSystem {
    package init() {}

    /// Writing beyond the process's file size limit ends in EFBIG, which is reported, rather than in a
    /// signal, which would kill the process before it can tidy up.
    package static func reportTooLargeFiles() { _ = signal(SIGXFSZ, SIG_IGN) }

    package func open(
        _ name: UnsafePointer<CChar>, in folder: Int32, for use: FileUse
    ) throws(SystemError) -> Int32 {
        try checked { openat(folder, name, use.flags | O_CLOEXEC | O_NOFOLLOW, 0o666) }
    }

    package func close(_ descriptor: Int32) throws(SystemError) {
        // Not repeated after EINTR: Linux has freed the number by then, and another thread may hold it.
        guard Glibc.close(descriptor) == 0 || errno == EINTR else { throw SystemError(code: errno) }
    }

    package func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemError) -> Int {
        try checked { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    }

    package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        try checked { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
    }

    package func makeFolder(
        _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
    ) throws(SystemError) {
        try checked { mkdirat(folder, name, mode) }
    }

    package func removeFile(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) {
        try checked { unlinkat(folder, name, 0) }
    }

    package func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) {
        try checked { unlinkat(folder, name, Int32(AT_REMOVEDIR)) }
    }

    package func link(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError) {
        try checked { linkat(folder, name, otherFolder, other, 0) }
    }

    package func rename(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError) {
        try checked { renameat(folder, name, otherFolder, other) }
    }

    package func exchange(
        _ path: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>
    ) throws(SystemError) {
        try checked { ck_exchange(path, other) }
    }

    package func lock(_ descriptor: Int32) throws(SystemError) {
        try checked { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    package func unlock(_ descriptor: Int32) throws(SystemError) {
        try checked { flock(descriptor, LOCK_UN) }
    }

    package func flush(_ descriptor: Int32) throws(SystemError) {
        try checked { ck_sync_file_system(descriptor) }
    }
}

extension FileUse {
    fileprivate var flags: Int32 {
        switch self {
        case .folder: O_RDONLY | O_DIRECTORY
        case .reading: O_RDONLY | O_NONBLOCK
        case .creating: O_WRONLY | O_CREAT | O_EXCL
        case .locking: O_RDWR | O_CREAT
        }
    }
}

/// Names are relative to where the process was started.
let currentFolder = AT_FDCWD

/// Repeats a call that a signal interrupted.
@discardableResult
func checked<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
    while true {
        let answer = call()
        if answer >= 0 { return answer }
        if errno != EINTR { throw SystemError(code: errno) }
    }
}
