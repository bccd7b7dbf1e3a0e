import Glibc

/// A published file beside the bytes that are to be published.
enum Comparison {
    case missing
    case different(FileStatus)
    case same(FileStatus)
}

extension Folder {
    private static let pieceSize = 1 << 16

    /// By the bytes on disk, whatever the old manifest says. A file that cannot be read counts as missing:
    /// writing it anew is the cure.
    func compare(_ path: RawPath, with bytes: UnsafeRawBufferPointer) -> Comparison {
        let comparison = try? withFile(path, for: .reading) { (file) throws(SystemError) in
            let status = try files.status(of: file)
            guard status.kind == .file else { return Comparison.missing }
            return status.size == bytes.count && holds(file, bytes) ? .same(status) : .different(status)
        }
        return comparison ?? .missing
    }

    /// The same for a file whose bytes come in pieces.
    ///
    /// - Parameter feed: gives the closure every piece, once.
    /// - Throws: what `feed` throws.
    func compare(
        _ path: RawPath, with feed: (_ compare: (UnsafeRawBufferPointer) -> Void) throws(SystemError) -> Void
    ) throws(SystemError) -> Comparison {
        guard let file = try? files.open(path.characters, in: descriptor, for: .reading) else {
            return .missing
        }
        defer { _ = try? files.close(file) }
        guard let status = try? files.status(of: file), status.kind == .file else { return .missing }
        var size = 0
        var isSame = true
        try feed { piece in
            size += piece.count
            isSame = isSame && holds(file, piece)
        }
        return isSame && size == status.size ? .same(status) : .different(status)
    }

    private func holds(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: min(bytes.count, Self.pieceSize), alignment: 16) { buffer in
            var rest = bytes
            while !rest.isEmpty {
                let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(rest.count))
                let count = try? fill(piece, from: file)
                guard count == piece.count, rest.starts(with: piece) else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
            }
            return true
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func starts(with piece: UnsafeMutableRawBufferPointer) -> Bool {
        guard let one = baseAddress, let other = piece.baseAddress, piece.count <= count else { return false }
        return memcmp(one, other, piece.count) == 0
    }
}
