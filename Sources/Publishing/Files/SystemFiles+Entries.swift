import CPlatform
import Glibc

/// What a folder holds, read in the form that the kernel writes it (getdents64(2)).
extension SystemFiles {
    package func entries(
        of name: UnsafePointer<CChar>, in folder: Int32
    ) throws(SystemError) -> [FolderEntry] {
        let descriptor = try open(name, in: folder, for: .folder)
        // A folder that was only read has nothing that closing could lose.
        defer { _ = try? close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 15, alignment: 8)
        defer { buffer.deallocate() }
        var entries: [FolderEntry] = []
        while true {
            let count = try checked { ck_read_directory(descriptor, buffer.baseAddress, buffer.count) }
            if count == 0 { return entries }
            try append(UnsafeRawBufferPointer(rebasing: buffer[..<count]), of: descriptor, to: &entries)
        }
    }

    private func append(
        _ records: UnsafeRawBufferPointer, of folder: Int32, to entries: inout [FolderEntry]
    ) throws(SystemError) {
        var rest = records
        while rest.count > Record.name {
            let length = Int(rest.loadUnaligned(fromByteOffset: Record.length, as: UInt16.self))
            guard length > Record.name, length <= rest.count else { return }
            // NUL ends the name; the kernel may fill the record up behind it.
            let characters = UnsafeRawBufferPointer(rebasing: rest[Record.name..<length])
            let end = characters.firstIndex(of: 0) ?? characters.count - 1
            let name = Array(characters.bindMemory(to: CChar.self)[...end])
            if name != [46, 0], name != [46, 46, 0] {
                var kind = FileStatus.Kind(rest[Record.type])
                if kind == nil { kind = try status(of: name, in: folder).kind }
                entries.append(FolderEntry(name: name, kind: kind ?? .other))
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        }
    }
}

/// Where the parts of a `linux_dirent64` lie, in bytes.
private enum Record {
    static let length = 16
    static let type = 18
    static let name = 19
}

extension FileStatus.Kind {
    /// nil where the file system does not say.
    fileprivate init?(_ type: UInt8) {
        switch Int(type) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_UNKNOWN): return nil
        default: self = .other
        }
    }
}
