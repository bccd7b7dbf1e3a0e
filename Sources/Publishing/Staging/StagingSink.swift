internal import Compression
public import Diagnostics
public import Output
import Synchronization

/// Where the files of a site are written before they are published, all at once.
///
/// Opened beside the target, filled by any number of threads, then published or discarded. The target is the
/// whole old site or the whole new one at every moment, whatever kills the process.
public final class StagingSink: OutputSink {
    private struct State {
        /// nil once published or discarded: what is `next` then may be the old site, or gone.
        var stage: Stage?
        var files: [WrittenFile] = []
        /// The first refusal: a site that lacks a file is not published.
        var failure: OutputFailure?
    }

    private let state: Mutex<State>
    /// nil where no compressed forms are asked for.
    private let precompression: Precompression?

    private init(_ stage: Stage, precompressing: Bool) {
        precompression = precompressing ? Precompression(replacing: stage.published) : nil
        state = Mutex(State(stage: stage))
    }

    /// Takes the lock for the target and puts in order what a killed build left there.
    ///
    /// - Parameter target: the directory to publish into: absolute or relative, perhaps a symbolic link,
    ///   perhaps not there yet.
    /// - Parameter precompressing: whether text files are published as `.gz` and `.br` too.
    /// - Returns: nil with the reason where another build is at work (CK0902) or nothing shows that this tool
    ///   ever published into the target, though it holds files (CK0901).
    public static func open(
        beside target: String, precompressing: Bool = false
    ) throws(OutputFailure) -> (sink: StagingSink?, diagnostics: [Diagnostic]) {
        SystemFiles.reportTooLargeFiles()
        return try open(beside: target, precompressing: precompressing, on: SystemFiles())
    }

    package static func open(
        beside target: String, precompressing: Bool = false, on files: any FileSystem
    ) throws(OutputFailure) -> (sink: StagingSink?, diagnostics: [Diagnostic]) {
        let place = try TargetPlace(of: target, on: files)
        guard let area = try StagingArea.enter(beside: place, on: files) else {
            return (nil, [.buildInProgress(at: place.path)])
        }
        do throws(OutputFailure) {
            try area.recover()
            let stage = try Stage(in: area)
            // Where nothing is known one look suffices: the target is empty, or it is somebody else's folder.
            let foreign = stage.known.paths.isEmpty ? try stage.foreignFiles() : []
            if foreign.isEmpty { return (StagingSink(stage, precompressing: precompressing), []) }
            area.leave(keepingNext: !stage.isFresh)
            return (nil, [.foreignFiles(foreign, in: place.path)])
        } catch {
            area.leave(keepingNext: true)
            throw error
        }
    }

    public func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) throws(OutputFailure) {
        try add(path) { (stage) throws(OutputFailure) in
            let file = WrittenFile(path: path, staged: try stage.add(bytes, at: RawPath(path.string)))
            let forms = try precompression.map { (precompression) throws(OutputFailure) in
                try stage.addForms(of: file, bytes, by: precompression)
            }
            return [file] + (forms ?? [])
        }
    }

    public func write(_ pieces: FilePieces, to path: OutputPath) throws(OutputFailure) {
        // The compressed forms are made from the whole.
        if precompression != nil { return try write(pieces.gathered, to: path) }
        try add(path) { (stage) throws(OutputFailure) in
            [WrittenFile(path: path, staged: try stage.add(pieces, at: RawPath(path.string)))]
        }
    }

    private func add(
        _ path: OutputPath, _ write: (Stage) throws(OutputFailure) -> [WrittenFile]
    ) throws(OutputFailure) {
        do throws(OutputFailure) {
            let stage = try openStage()
            guard !isReserved(path) else {
                throw OutputFailure(action: "nhận tệp mang tên dành riêng", path: path.string, code: 0)
            }
            let files = try write(stage)
            state.withLock { $0.files += files }
        } catch {
            state.withLock { if $0.failure == nil { $0.failure = error } }
            throw error
        }
    }

    private func openStage() throws(OutputFailure) -> Stage {
        let (stage, failure) = state.withLock { ($0.stage, $0.failure) }
        if let failure { throw failure }
        guard let stage else { throw OutputFailure(action: "ghi thêm vào trang đã đóng", path: "", code: 0) }
        return stage
    }

    /// Publishes what was written, after the last writer is done; the lock is free then.
    ///
    /// - Parameter record: what the ledger says of this publication; nil where it says nothing.
    /// - Returns: nil with the reason (CK0901) where the target holds files that this tool did not publish.
    ///   With the publication may come a warning (CK0904).
    /// - Throws: where the machine refuses, also where it refused a `write` before. The old site is whole
    ///   then, and the stage removed as far as possible.
    public func publish(
        _ provenance: Provenance, recording record: LedgerFile? = nil
    ) throws(OutputFailure) -> (publication: Publication?, diagnostics: [Diagnostic]) {
        do throws(OutputFailure) {
            let stage = try openStage()
            var provenance = provenance
            if precompression != nil { provenance.compressors = CompressedForm.compressors }
            let result = try stage.publish(state.withLock { $0.files }, provenance, recording: record)
            close(keepingNext: result.publication != nil || !stage.isFresh)
            return result
        } catch {
            close(keepingNext: false)
            throw error
        }
    }

    /// Gives up: the content has errors, or the machine refused. The published site stays as it is.
    public func discard() {
        let (stage, failure) = state.withLock { ($0.stage, $0.failure) }
        // An older tree is still of use to the next build, unless the disk may be full.
        close(keepingNext: failure == nil && stage?.isFresh == false)
    }

    private func close(keepingNext: Bool) {
        let stage = state.withLock { state in
            defer { state.stage = nil }
            return state.stage
        }
        stage?.area.leave(keepingNext: keepingNext)
    }
}

/// The lists are the publisher's, and `.git…` at the root is carried over.
private func isReserved(_ path: OutputPath) -> Bool {
    path.string == Manifest.fileName || path.string == ChecksumList.fileName || path.string.hasPrefix(".git")
}
