import Glibc
import Publishing
import Synchronization

/// The real machine with faults put in: the test of what no real machine does on request.
final class FaultyFiles: FileSystem {
    enum Call: Sendable, Hashable {
        case open, read, write, close, status, setTime, setAccess, list, makeFolder, removeFile, removeFolder
        case link, rename, exchange, resolve, lock, unlock, flush
    }

    enum Plan: Sendable {
        /// The call with this number, from 0, is refused; the others work.
        case refuse(Int, code: Int32)
        /// The process is killed at the call with this number: nothing works any more.
        case die(Int)
        /// The machine cannot do such things.
        case cannot([Call], code: Int32)
        /// A bad sector lies under the file of this name.
        case unreadable(String)
        /// Somebody else does something just before the first call of this kind.
        case before(Call, @Sendable () throws -> Void)
    }

    private let machine = SystemFiles()
    private let plans: [Plan]
    private let made = Mutex<[Call]>([])

    init(_ plans: Plan...) { self.plans = plans }

    /// All that was asked of it, refused calls included.
    var calls: [Call] { made.withLock { $0 } }

    private func make(_ call: Call) throws(SystemError) {
        let (number, isFirst) = made.withLock { calls in
            calls.append(call)
            return (calls.count - 1, calls.count { $0 == call } == 1)
        }
        for plan in plans {
            switch plan {
            case .before(call, let happens) where isFirst:
                do { try happens() } catch { throw SystemError(code: EPROTO) }
            case .refuse(number, let code): throw SystemError(code: code)
            case .die(let last) where number >= last: throw SystemError(code: EIO)
            case .cannot(let calls, let code) where calls.contains(call): throw SystemError(code: code)
            default: continue
            }
        }
    }

    func open(
        _ name: UnsafePointer<CChar>, in folder: Int32, for use: FileUse
    ) throws(SystemError) -> Int32 {
        try make(.open)
        for case .unreadable(String(cString: name)) in plans where use == .reading {
            throw SystemError(code: EIO)
        }
        return try machine.open(name, in: folder, for: use)
    }

    func close(_ descriptor: Int32) throws(SystemError) {
        // The system closes what a killed process leaves open, and what it says has failed to close.
        try machine.close(descriptor)
        try make(.close)
    }

    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try make(.read)
        return try machine.read(descriptor, into: buffer)
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        do {
            try make(.write)
        } catch {
            // A disk that fills up takes a part first.
            _ = try machine.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
            throw error
        }
        return try machine.write(descriptor, bytes)
    }

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        try make(.status)
        return try machine.status(of: descriptor)
    }

    func status(of name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) -> FileStatus {
        try make(.status)
        return try machine.status(of: name, in: folder)
    }

    func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError) {
        try make(.setTime)
        try machine.setModified(time, of: descriptor)
    }

    func setMode(_ mode: UInt32, of descriptor: Int32) throws(SystemError) {
        try make(.setAccess)
        try machine.setMode(mode, of: descriptor)
    }

    func setGroup(_ group: UInt32, of descriptor: Int32) throws(SystemError) {
        try make(.setAccess)
        try machine.setGroup(group, of: descriptor)
    }

    func entries(of name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) -> [FolderEntry] {
        try make(.list)
        return try machine.entries(of: name, in: folder)
    }

    func makeFolder(_ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32) throws(SystemError) {
        try make(.makeFolder)
        try machine.makeFolder(name, in: folder, mode: mode)
    }

    func removeFile(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) {
        try make(.removeFile)
        try machine.removeFile(name, in: folder)
    }

    func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(SystemError) {
        try make(.removeFolder)
        try machine.removeFolder(name, in: folder)
    }

    func link(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError) {
        try make(.link)
        try machine.link(name, in: folder, to: other, in: otherFolder)
    }

    func rename(
        _ name: UnsafePointer<CChar>, in folder: Int32, to other: UnsafePointer<CChar>, in otherFolder: Int32
    ) throws(SystemError) {
        try make(.rename)
        try machine.rename(name, in: folder, to: other, in: otherFolder)
    }

    func exchange(_ path: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) throws(SystemError) {
        try make(.exchange)
        try machine.exchange(path, other)
    }

    func readLink(_ path: UnsafePointer<CChar>) throws(SystemError) -> String {
        try make(.resolve)
        return try machine.readLink(path)
    }

    func realPath(_ path: UnsafePointer<CChar>) throws(SystemError) -> String {
        try make(.resolve)
        return try machine.realPath(path)
    }

    func lock(_ descriptor: Int32) throws(SystemError) {
        try make(.lock)
        try machine.lock(descriptor)
    }

    func unlock(_ descriptor: Int32) throws(SystemError) {
        // What a killed process held the system gives back.
        try machine.unlock(descriptor)
        try make(.unlock)
    }

    func flush(_ descriptor: Int32) throws(SystemError) {
        try make(.flush)
        try machine.flush(descriptor)
    }
}
