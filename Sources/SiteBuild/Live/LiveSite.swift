internal import ContentModel
public import Diagnostics
internal import Glibc
public import Output
internal import Parallelism
internal import Rendering

/// A site that stays read: after a change only the files that changed are read again. What follows from them
/// is checked and planned anew, as in any build; pages are rendered when somebody looks at them.
///
/// For one thread at a time.
public final class LiveSite {
    let files: any SiteFiles
    let request: SiteRequest
    let showsDrafts: Bool
    private(set) var results: [ContentPath: ReadResult] = [:]
    /// The paths of `results`, sorted.
    private var paths: [ContentPath] = []
    private var listFaults: [Diagnostic] = []
    private var templates = TemplateFolder()
    private var compiled: (SiteRenderer?, [Diagnostic]) = (nil, [])
    /// The last site that could be shown, with what it was put together from; nil while the content is at
    /// fault.
    private(set) var lastGood: (site: PreviewedSite, content: ReadSite)?

    /// - Parameter showsDrafts: drafts and embargoed records are shown as if they were published.
    public init(_ files: any SiteFiles, _ request: SiteRequest, showsDrafts: Bool) {
        self.files = files
        self.request = request
        self.showsDrafts = showsDrafts
    }

    /// The site after a change; nil where it is at fault. Begin with `.everything`.
    public func update(
        _ change: SiteChange, _ clock: StageClock
    ) throws(OutputFailure) -> (PreviewedSite?, [Diagnostic]) {
        try clock.time(.read) { () throws(OutputFailure) in try readChanges(change) }
        let (loaded, readFaults) = try collect(
            paths.lazy.compactMap { [results] in results[$0] }, templates, day: request.day,
            showingDrafts: showsDrafts)
        if change.touchesTemplates {
            compiled = clock.time(.compile) { SiteRenderer.load(loaded.templates, loaded.assets) }
        }
        let (site, diagnostics) = judge(
            loaded, listFaults + readFaults, compiled, files, request, clock)
        let previewed = site.map { PreviewedSite($0, veils: veils()) }
        lastGood = previewed.map { ($0, loaded.content) }
        return (previewed, diagnostics)
    }

    private func readChanges(_ change: SiteChange) throws(OutputFailure) {
        let needsList =
            change.isUnknown || !change.folders.isEmpty
            || change.paths.contains { results[$0]?.place == nil }
        guard needsList || change.touchesTemplates else { return try reread(Array(change.paths)) }
        let (listed, faults) = try files.list()
        listFaults = faults
        if change.touchesTemplates { templates = try readTemplates(listed, files) }
        paths = listed.filter { $0.string.hasPrefix("content/") }
        let known = Set(paths)
        results = results.filter { known.contains($0.key) }
        try reread(paths.filter { results[$0] == nil || change.touches($0) })
    }

    /// A file that is gone by now is left out, as if it had never been: its folder will tell in a moment.
    private func reread(_ changed: [ContentPath]) throws(OutputFailure) {
        let read = inParallel(changed.count, jobs: request.jobs) { [files] in
            readOne(changed[$0], from: files)
        }
        var gone: Set<ContentPath> = []
        for result in read {
            if let failure = result.failure {
                guard failure.code == ENOENT || failure.code == ENOTDIR else { throw failure }
                results[result.path] = nil
                gone.insert(result.path)
            } else {
                results[result.path] = result
            }
        }
        if !gone.isEmpty { paths.removeAll { gone.contains($0) } }
    }

    private func veils() -> [ContentPath: Veil] {
        guard showsDrafts else { return [:] }
        var veils: [ContentPath: Veil] = [:]
        for (path, result) in results {
            guard case .document(let document)? = result.file, let veil = document.veil(on: request.day)
            else {
                continue
            }
            veils[path] = veil
        }
        return veils
    }
}
