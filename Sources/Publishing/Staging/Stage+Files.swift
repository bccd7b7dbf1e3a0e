import Output

/// One file at a time, on many threads.
extension Stage {
    func add(_ bytes: UnsafeRawBufferPointer, at path: RawPath) throws(OutputFailure) -> StagedFile {
        let hash = try ContentHash(of: bytes)
        return StagedFile(path: path, hash: hash, size: bytes.count, change: try stage(bytes, at: path))
    }

    private func stage(
        _ bytes: UnsafeRawBufferPointer, at path: RawPath
    ) throws(OutputFailure) -> StagedFile.Change {
        switch published?.compare(path, with: bytes) ?? .missing {
        case .missing:
            try put(bytes, at: path, time: .now)
            return .added
        case .different(let status):
            try put(bytes, at: path, time: .after(status.modified))
            return .changed
        case .same(let status):
            try keep(bytes, at: path, as: status)
            return .unchanged
        }
    }

    /// Takes the published file over as it is, so that it keeps its time.
    private func keep(
        _ bytes: UnsafeRawBufferPointer, at path: RawPath, as status: FileStatus
    ) throws(OutputFailure) {
        guard let published else { return }
        let staged = isFresh ? nil : try? next.status(of: path)
        if let staged, staged.isSameFile(as: status) { return }
        do throws(OutputFailure) {
            try make("liên kết tệp", path, published.link(path, to: next))
        } catch let failure where failure.means(.unsupported) {
            try put(bytes, at: path, time: .exactly(status.modified))
        }
    }

    /// Writes a new file. One that is in the way is removed, never overwritten: it may be a published file's
    /// other name, or on its way to a reader of the old site.
    private func put(
        _ bytes: UnsafeRawBufferPointer, at path: RawPath, time: ModificationTime
    ) throws(OutputFailure) {
        try make("ghi tệp", path, next.create(path, holding: bytes, time: time))
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
    func link(_ path: RawPath, to other: Folder) throws(SystemError) {
        try files.link(path.characters, in: descriptor, to: path.characters, in: other.descriptor)
    }

    fileprivate func create(
        _ path: RawPath, holding bytes: UnsafeRawBufferPointer, time: ModificationTime
    ) throws(SystemError) {
        try withFile(path, for: .creating) { (file) throws(SystemError) in
            try write(bytes, to: file)
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
