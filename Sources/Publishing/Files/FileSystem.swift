/// What this room asks of the machine, one method per system call, so that a test can make each of them fail.
///
/// A name is relative to an open folder, or absolute; a Swift string passes as one without a copy.
/// No method follows a symbolic link in the last part of a name, but `realPath`.
package protocol FileSystem: Sendable {
    func open(_ name: UnsafePointer<CChar>, in folder: Int32, for use: FileUse) throws(SystemError) -> Int32
    func close(_ descriptor: Int32) throws(SystemError)
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus
    func status(of name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) -> FileStatus
    func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError)
    /// The permission bits, setgid and the like included.
    func setMode(_ mode: UInt32, of descriptor: Int32) throws(SystemError)
    func setGroup(_ group: UInt32, of descriptor: Int32) throws(SystemError)

    func entries(of name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) -> [FolderEntry]
    func makeFolder(_ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32) throws(SystemError)
    func removeFile(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError)
    /// Refuses a folder that is not empty.
    func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError)
    func link(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError)
    func rename(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError)
    /// Swaps two folders in one step, given by absolute paths.
    func exchange(_ path: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) throws(SystemError)

    /// What a symbolic link says; `EINVAL` where the path is no link.
    func readLink(_ path: UnsafePointer<CChar>) throws(SystemError) -> String
    /// The absolute path without symbolic links, `.` and `..`.
    func realPath(_ path: UnsafePointer<CChar>) throws(SystemError) -> String
    /// Takes the lock for this process alone, without waiting: `EWOULDBLOCK` where another has it.
    func lock(_ descriptor: Int32) throws(SystemError)
    /// Gives the lock back, also where a process that was started meanwhile has not closed the file yet.
    func unlock(_ descriptor: Int32) throws(SystemError)
    /// Writes the whole file system that holds the descriptor to disk.
    func flush(_ descriptor: Int32) throws(SystemError)
}

/// The system's answer to a call: its `errno`.
package struct SystemError: Error, Sendable, Hashable {
    package let code: Int32

    package init(code: Int32) { self.code = code }
}

/// What a descriptor is opened for.
package enum FileUse: Sendable {
    case folder
    /// Does not wait where the name turns out to be a pipe.
    case reading
    /// A new file; `EEXIST` where there is one.
    case creating
    case locking
}

package struct FileTime: Sendable, Hashable {
    package var seconds: Int
    package var nanoseconds: Int
}

package struct FileStatus: Sendable, Hashable {
    package enum Kind: Sendable { case file, folder, other }

    package let kind: Kind
    package let device: UInt64
    package let inode: UInt64
    package let size: Int
    /// The permission bits, setgid and the like included.
    package let mode: UInt32
    package let group: UInt32
    package let modified: FileTime

    /// Whether both are one file under two names, or the same name.
    func isSameFile(as other: FileStatus) -> Bool { inode == other.inode && device == other.device }
}

package struct FolderEntry: Sendable {
    /// Ends in NUL; whatever bytes the disk holds.
    package let name: [CChar]
    package let kind: FileStatus.Kind
}
