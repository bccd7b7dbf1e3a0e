import Output

/// Whole files in a folder.
extension Folder {
    /// Opens a file, hands it over and closes it, whatever happens.
    func withFile<Value>(
        _ path: RawPath, for use: FileUse, _ body: (_ file: Int32) throws(SystemError) -> Value
    ) throws(SystemError) -> Value {
        let file = try files.open(path.characters, in: descriptor, for: use)
        let value: Value
        do throws(SystemError) {
            value = try body(file)
        } catch {
            // The first refusal is the one to tell.
            _ = try? files.close(file)
            throw error
        }
        // A full disk or quota can show as late as here.
        try files.close(file)
        return value
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(SystemError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = try files.write(file, rest)
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// nil where the file is longer than `limit` bytes, or no regular file.
    func bytes(of path: RawPath, limit: Int) throws(SystemError) -> [UInt8]? {
        try withFile(path, for: .reading) { (file) throws(SystemError) in
            let status = try files.status(of: file)
            guard status.kind == .file, status.size <= limit else { return nil }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(status.size)
            try forEachPiece(of: file) { (piece) throws(SystemError) in bytes += piece }
            return bytes
        }
    }

    /// Reads until the buffer is full or the file ends.
    /// - Returns: how many bytes were read.
    func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) throws(SystemError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try files.read(file, into: rest)
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Reads a file of any length in pieces of 64 KiB.
    func forEachPiece(
        of file: Int32, _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
    ) throws(SystemError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try files.read(file, into: buffer)
            if count == 0 { return }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
