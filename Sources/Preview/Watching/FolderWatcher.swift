internal import Glibc

/// Tells what changes below some folders of a directory, by inotify(7): also below folders that appear later,
/// and where one of them was deleted and comes back.
///
/// For one thread.
public final class FolderWatcher {
    private let descriptor: Int32
    private let root: String
    private let folders: [String]
    /// The watched folders by watch, relative to the root; empty for the root itself.
    private var watched: [Int32: String] = [:]
    private static let changes = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF | IN_ATTRIB)

    /// - Parameter folders: names in the directory `root`.
    /// - Returns: nil where the machine has no inotify left to give; `errno` says why.
    public init?(root: String, folders: [String]) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        self.root = root
        self.folders = folders
        guard descriptor >= 0 else { return nil }
        watchAll()
        if watched.isEmpty {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Whether the system refused to watch a folder: its limit is `fs.inotify.max_user_watches`.
    public private(set) var isIncomplete = false

    /// Waits until something changed, and then until it has been quiet for `settling` milliseconds, half a
    /// second at most.
    ///
    /// - Returns: nothing where nothing changed within `timeout` milliseconds; -1 waits for ever.
    public func wait(timeout: Int32 = -1, settling: Int32 = 4) -> FolderChange? {
        var change = FolderChange()
        var patience = timeout
        let start = ContinuousClock.now
        while isReadable(within: patience) {
            read(into: &change)
            if ContinuousClock.now - start > .milliseconds(500), !change.isEmpty { break }
            patience = change.isEmpty ? timeout : settling
        }
        return change.isEmpty ? nil : change
    }

    private func isReadable(within timeout: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, timeout) > 0
    }

    private func watchAll() {
        watch("")
        for folder in folders { watchTree(folder) }
    }

    private func watchTree(_ folder: String) {
        guard watch(folder), let stream = opendir(root + "/" + folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = entryName(entry)
            guard name != ".", name != "..", entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            watchTree(folder + "/" + name)
        }
    }

    @discardableResult private func watch(_ folder: String) -> Bool {
        let watch = inotify_add_watch(
            descriptor, folder.isEmpty ? root : root + "/" + folder, Self.changes | UInt32(IN_ONLYDIR))
        if watch < 0 { isIncomplete = isIncomplete || errno == ENOSPC }
        if watch >= 0 { watched[watch] = folder }
        return watch >= 0
    }

    private func read(into change: inout FolderChange) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return }
        buffer.withUnsafeBytes { bytes in
            var offset = 0
            let head = MemoryLayout<inotify_event>.size
            while offset + head <= count {
                let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let name = bytes[(offset + head)..<min(count, offset + head + Int(event.len))].prefix {
                    $0 != 0
                }
                take(event, String(decoding: name, as: UTF8.self), &change)
                offset += head + Int(event.len)
            }
        }
    }

    private func take(_ event: inotify_event, _ name: String, _ change: inout FolderChange) {
        let mask = Int32(bitPattern: event.mask)
        if mask & Int32(IN_Q_OVERFLOW) != 0 { change.isUnknown = true }
        guard let folder = watched[event.wd] else { return }
        if mask & Int32(IN_IGNORED) != 0 {
            watched[event.wd] = nil
            return
        }
        if mask & Int32(IN_DELETE_SELF) != 0 {
            if !folder.isEmpty { change.folders.insert(folder) }
            return
        }
        let path = folder.isEmpty ? name : folder + "/" + name
        guard !folder.isEmpty || folders.contains(name) else { return }
        if mask & Int32(IN_ISDIR) != 0 {
            change.folders.insert(path)
            if mask & Int32(IN_CREATE | IN_MOVED_TO) != 0 { watchTree(path) }
        } else if mask & Int32(IN_CREATE | IN_ATTRIB) == 0 {
            // A new file is told of when it is closed: by then it is whole.
            change.files.insert(path)
        }
    }
}

/// What changed, by paths relative to the watched directory.
public struct FolderChange: Sendable, Equatable {
    public var files: Set<String> = []
    public var folders: Set<String> = []
    /// Whether the system lost count.
    public var isUnknown = false

    public var isEmpty: Bool { files.isEmpty && folders.isEmpty && !isUnknown }
}

private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
}
