import Output

/// One file at a time, on many threads.
extension Stage {
    func add(_ bytes: UnsafeRawBufferPointer, at path: RawPath) throws(OutputFailure) -> StagedFile {
        let hash = try ContentHash(of: bytes)
        let found = published?.compare(path, with: bytes) ?? .missing
        let change = try stage(found, at: path) { (file) throws(SystemError) in
            try next.write(bytes, to: file)
        }
        return StagedFile(path: path, hash: hash, size: bytes.count, change: change)
    }

    /// A file that is too large to be held: it is made once to be compared with the published one, where
    /// there is one, and once to be written, where it is not the same.
    func add(_ pieces: FilePieces, at path: RawPath) throws(OutputFailure) -> StagedFile {
        var facts = PieceFacts()
        let found = try next.attempt("tính mã của tệp", path.text, published?.compare(path, pieces, &facts))
        let change = try stage(found ?? .missing, at: path) { (file) throws(SystemError) in
            facts = try PieceFacts(of: pieces) { (piece) throws(SystemError) in
                try next.write(piece, to: file)
            }
        }
        return StagedFile(path: path, hash: facts.hash, size: facts.size, change: change)
    }

    private func stage(
        _ found: Comparison, at path: RawPath, _ write: (_ file: Int32) throws(SystemError) -> Void
    ) throws(OutputFailure) -> StagedFile.Change {
        switch found {
        case .missing:
            try put(path, time: .now, write)
            return .added
        case .different(let status):
            try put(path, time: .after(status.modified), write)
            return .changed
        case .same(let status):
            try keep(path, as: status, write)
            return .unchanged
        }
    }

    /// Takes the published file over as it is, so that it keeps its time.
    private func keep(
        _ path: RawPath, as status: FileStatus, _ write: (_ file: Int32) throws(SystemError) -> Void
    ) throws(OutputFailure) {
        guard let published else { return }
        let staged = isFresh ? nil : try? next.status(of: path)
        if let staged, staged.isSameFile(as: status) { return }
        do throws(OutputFailure) {
            try make("liên kết tệp", path, published.link(path, to: next))
        } catch let failure where failure.means(.unsupported) {
            try put(path, time: .exactly(status.modified), write)
        }
    }

    /// Writes a new file. One that is in the way is removed, never overwritten: it may be a published file's
    /// other name, or on its way to a reader of the old site.
    private func put(
        _ path: RawPath, time: ModificationTime, _ write: (_ file: Int32) throws(SystemError) -> Void
    ) throws(OutputFailure) {
        try make("ghi tệp", path, next.create(path, time: time, write))
    }
}

/// What is known of a file when its last piece was made.
private struct PieceFacts {
    private(set) var hash = ContentHash()
    /// In bytes.
    private(set) var size = 0

    init() {}

    /// - Parameter take: what else becomes of each piece.
    init(
        of pieces: FilePieces, _ take: (UnsafeRawBufferPointer) throws(SystemError) -> Void
    ) throws(SystemError) {
        var size = 0
        hash = try ContentHash(ofPieces: { (add) throws(SystemError) in
            try pieces.forEach { (piece) throws(SystemError) in
                add(piece)
                size += piece.count
                try take(piece)
            }
        })
        self.size = size
    }
}

private enum ModificationTime {
    case now
    case exactly(FileTime)
    /// A tool that sends what is newer (rsync compares size and second) must see every change, also when the
    /// clock was set back, and when two publications fall in one second.
    case after(FileTime)
}

extension Folder {
    fileprivate func compare(
        _ path: RawPath, _ pieces: FilePieces, _ facts: inout PieceFacts
    ) throws(SystemError) -> Comparison {
        try compare(path) { (compare) throws(SystemError) in facts = try PieceFacts(of: pieces, compare) }
    }

    func link(_ path: RawPath, to other: Folder) throws(SystemError) {
        try files.link(path.characters, in: descriptor, to: path.characters, in: other.descriptor)
    }

    fileprivate func create(
        _ path: RawPath, time: ModificationTime, _ write: (_ file: Int32) throws(SystemError) -> Void
    ) throws(SystemError) {
        try withFile(path, for: .creating) { (file) throws(SystemError) in
            try write(file)
            switch time {
            case .now: break
            case .exactly(let time): try files.setModified(time, of: file)
            case .after(let old):
                guard try files.status(of: file).modified.seconds <= old.seconds else { break }
                try files.setModified(FileTime(seconds: old.seconds + 1, nanoseconds: 0), of: file)
            }
        }
    }
}
