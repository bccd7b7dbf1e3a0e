public import Diagnostics
public import Exports
public import Output
public import Publishing

/// What a build came to.
public struct BuildOutcome: Sendable {
    /// nil: nothing was published, the old site stays.
    public let publication: Publication?
    public let diagnostics: [Diagnostic]
    /// The site is sound, but its target is not free: another build is at work, or it holds somebody's files.
    public var isRefused = false
    /// What was appended to the ledger; nil where nothing was, and in a build that is no release.
    public internal(set) var release: ReleaseDraft?
    /// The offline edition, where it was asked for.
    public internal(set) var archive: Archive?
    private let site: CheckedSite?

    init(
        publication: Publication? = nil, of site: CheckedSite? = nil, _ diagnostics: [Diagnostic],
        isRefused: Bool = false
    ) {
        self.publication = publication
        self.site = site
        self.diagnostics = diagnostics
        self.isRefused = isRefused
    }

    public var pageCount: Int { site?.pageCount ?? 0 }

    /// Keeps the site's memory for the rest of the process: freeing ten thousand records one by one, to end
    /// right after, would cost a twentieth of a build.
    public func leaveMemoryToTheSystem() {
        if let site { _ = Unmanaged.passRetained(site.plan) }
    }
}

/// Checks, renders and publishes into a directory. Nothing is touched before everything was found sound.
public func buildSite(
    _ files: any SiteFiles, _ request: SiteRequest, into target: String, _ clock: StageClock
) throws(OutputFailure) -> BuildOutcome {
    let (site, faults) = try check(files, request, clock)
    guard let site else { return BuildOutcome(faults) }
    return try publish(site, faults, request, into: target, recording: nil, clock)
}

/// - Parameter record: the file by which the ledger tells of this publication.
func publish(
    _ site: CheckedSite, _ faults: [Diagnostic], _ request: SiteRequest, into target: String,
    recording record: LedgerFile?, _ clock: StageClock
) throws(OutputFailure) -> BuildOutcome {
    let (sink, refusals) = try StagingSink.open(
        beside: target, precompressing: request.isPrecompressed)
    guard let sink else {
        return BuildOutcome(of: site, faults + refusals, isRefused: true)
    }
    var archive: ArchiveDraft?
    do throws(OutputFailure) {
        var leaks = try writeWatched(site, into: sink, below: "public/", clock)
        if !leaks.hasErrors { leaks += try draft(&archive, of: site, request, clock) }
        guard !leaks.hasErrors else {
            sink.discard()
            return BuildOutcome(of: site, faults + leaks)
        }
        let (publication, notes) = try clock.time(.publish) { () throws(OutputFailure) in
            try sink.publish(site.provenance(request), recording: record)
        }
        var outcome = BuildOutcome(
            publication: publication, of: site, faults + leaks + notes, isRefused: publication == nil)
        if publication != nil { outcome.archive = try archive?.take() } else { archive?.discard() }
        return outcome
    } catch {
        archive?.discard()
        sink.discard()
        throw error
    }
}

/// The offline edition of what is going to be published, in one file; none where nobody asked for it.
///
/// - Returns: what it would tell of what is embargoed; then there is no draft. What could not be looked
///   through was said of the site already.
private func draft(
    _ archive: inout ArchiveDraft?, of site: CheckedSite, _ request: SiteRequest, _ clock: StageClock
) throws(OutputFailure) -> [Diagnostic] {
    guard let file = request.archive else { return [] }
    var edition = site
    edition.options.isOffline = true
    let sink = ArchiveSink()
    let found = try writeWatched(edition, into: sink, below: file + "/", clock)
    guard !found.hasErrors else { return found.filter { $0.severity == .error } }
    archive = try clock.time(.archive) { () throws(OutputFailure) in
        try sink.draft(for: file, edition.provenance(request))
    }
    return []
}

extension CheckedSite {
    func provenance(_ request: SiteRequest) -> Provenance {
        Provenance(date: request.day.description, baseURL: options.baseURL, inputs: inputs)
    }
}
