import Diagnostics
import Output

extension Stage {
    /// - Parameter written: all files, in any order.
    /// - Returns: nil with the reason where foreign files stand in the way.
    func publish(
        _ written: [WrittenFile], _ provenance: Provenance, recording record: LedgerFile?
    ) throws(OutputFailure) -> (publication: Publication?, diagnostics: [Diagnostic]) {
        let content = try inOrder(written)
        let manifest = Manifest(provenance: provenance, files: content.map(Manifest.File.init))
        let (own, sums) = try addLists(of: manifest)
        let files = content.map(\.staged) + [own, sums]
        let differences = Differences(files, removed: known.paths.subtracting(files.lazy.map(\.path)))
        if !differences.isEmpty { try complete(files) }

        // As late as can be: somebody may be putting a file there at this moment.
        let foreign = try foreignFiles()
        guard foreign.isEmpty else { return (nil, [.foreignFiles(foreign, in: target)]) }
        try record?.append(on: next.files)
        var way = Publication.Way.unchanged
        if !differences.isEmpty {
            way = try exchange(withdrawing: record)
            tidy(differences.changed + differences.removed)
        }
        let publication = Publication(way, target, manifest, own.hash, differences)
        return (publication, way == .renamedTwice ? [.exchangeMissing(at: target)] : [])
    }

    private func exchange(withdrawing record: LedgerFile?) throws(OutputFailure) -> Publication.Way {
        do throws(OutputFailure) {
            return try exchange()
        } catch {
            record?.withdraw(on: next.files)
            throw error
        }
    }

    private func inOrder(_ written: [WrittenFile]) throws(OutputFailure) -> [WrittenFile] {
        let files = written.sorted { $0.staged.path < $1.staged.path }
        if let (twice, _) = zip(files, files.dropFirst()).first(where: { $0.staged.path == $1.staged.path }) {
            throw OutputFailure(action: "nhận hai tệp cùng một đường dẫn", path: twice.path.string, code: 0)
        }
        return files
    }

    private func addLists(
        of manifest: Manifest
    ) throws(OutputFailure) -> (manifest: StagedFile, sums: StagedFile) {
        let own = try add(manifest.json, at: RawPath(Manifest.fileName))
        let sums = ChecksumList(manifest, manifestHash: own.hash)
        return (own, try add(sums.bytes, at: RawPath(ChecksumList.fileName)))
    }

    func add(_ bytes: [UInt8], at path: RawPath) throws(OutputFailure) -> StagedFile {
        try bytes.withUnsafeBufferPointer { (bytes) throws(OutputFailure) in
            try add(UnsafeRawBufferPointer(bytes), at: path)
        }
    }

    /// Leaves `next` as the site will be, on disk for good.
    private func complete(_ files: [StagedFile]) throws(OutputFailure) {
        try prune(to: files)
        try carryGitNames()
        // Before the exchange, so that a power cut cannot leave the new names with empty files. The exchange
        // itself may be lost with the power; then the old site is there, whole.
        try attempt("ghi xuống đĩa", next.path, next.files.flush(next.descriptor))
    }
}

/// Between the published tree and the new one. Each list in byte order.
struct Differences {
    let added: [RawPath]
    let changed: [RawPath]
    let removed: [RawPath]

    init(_ files: [StagedFile], removed: Set<RawPath>) {
        added = files.filter { $0.change == .added }.map(\.path).sorted()
        changed = files.filter { $0.change == .changed }.map(\.path).sorted()
        self.removed = removed.sorted()
    }

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}

extension Manifest.File {
    fileprivate init(_ written: WrittenFile) {
        self.init(path: written.path, hash: written.staged.hash, size: written.staged.size)
    }
}

extension Publication {
    fileprivate init(
        _ way: Way, _ target: String, _ manifest: Manifest, _ manifestHash: ContentHash,
        _ differences: Differences
    ) {
        self.way = way
        self.target = target
        self.manifest = manifest
        self.manifestHash = manifestHash
        added = differences.added.compactMap(\.outputPath)
        changed = differences.changed.compactMap(\.outputPath)
        removed = differences.removed.compactMap(\.outputPath)
    }
}
