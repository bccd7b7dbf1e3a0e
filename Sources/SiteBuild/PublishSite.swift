public import Diagnostics
public import Output
public import Publishing

/// What a build came to.
public struct BuildOutcome: Sendable {
    /// nil: nothing was published, the old site stays.
    public let publication: Publication?
    public let pageCount: Int
    public let diagnostics: [Diagnostic]
    /// The site is sound, but its target is not free: another build is at work, or it holds somebody's files.
    public var isRefused = false
}

/// Checks, renders and publishes into a directory. Nothing is touched before everything was found sound.
public func buildSite(
    _ files: any SiteFiles, _ request: SiteRequest, into target: String, _ clock: StageClock
) throws(OutputFailure) -> BuildOutcome {
    let (site, faults) = try check(files, request, clock)
    guard let site else { return BuildOutcome(publication: nil, pageCount: 0, diagnostics: faults) }
    let (sink, refusals) = try StagingSink.open(beside: target)
    guard let sink else {
        return BuildOutcome(publication: nil, pageCount: 0, diagnostics: faults + refusals, isRefused: true)
    }
    do throws(OutputFailure) {
        try write(site, into: sink, clock)
        let (publication, notes) = try clock.time(.publish) { () throws(OutputFailure) in
            try sink.publish(site.provenance(request))
        }
        return BuildOutcome(
            publication: publication, pageCount: site.pageCount, diagnostics: faults + notes,
            isRefused: publication == nil)
    } catch {
        sink.discard()
        throw error
    }
}

extension CheckedSite {
    func provenance(_ request: SiteRequest) -> Provenance {
        Provenance(date: request.day.description, baseURL: options.baseURL, inputs: inputs)
    }
}
