internal import ContentModel
public import Diagnostics
public import Output
internal import Publishing
internal import Rendering
internal import SitePlan

/// A site that is ready to be written: nothing is wrong with it, or it would not be here.
public struct CheckedSite: Sendable {
    let plan: PlannedSite
    let renderer: SiteRenderer
    let assets: [Asset]
    var options: RenderOptions
    let files: any SiteFiles
    let jobs: Int
    let inputs: ContentHash
    /// The ledger's last release, also where it is of a later day.
    let latest: Release?
    /// What must not be found in any file.
    let withheld: [WithheldTerm]

    /// How many pages the site has.
    public var pageCount: Int { plan.pages.count }
}

/// The architecture: each stage takes values and gives what survived, and every fault it found.
///
/// - Returns: the site where nothing hinders its publication, and all diagnostics in reading order.
public func check(
    _ files: any SiteFiles, _ request: SiteRequest, _ clock: StageClock
) throws(OutputFailure) -> (CheckedSite?, [Diagnostic]) {
    let (loaded, readFaults) = try clock.time(.read) { () throws(OutputFailure) in
        try load(files, day: request.day, jobs: request.jobs)
    }
    let compiled = clock.time(.compile) { SiteRenderer.load(loaded.templates, loaded.assets) }
    return judge(loaded, readFaults, compiled, files, request, clock)
}

/// From what was read to what can be written.
func judge(
    _ loaded: LoadedSite, _ readFaults: [Diagnostic], _ compiled: (SiteRenderer?, [Diagnostic]),
    _ files: any SiteFiles, _ request: SiteRequest, _ clock: StageClock
) -> (CheckedSite?, [Diagnostic]) {
    let (renderer, templateFaults) = compiled
    let (content, contentFaults) = clock.time(.check) {
        check(loaded.content, jobs: request.jobs)
    }
    let (planned, planFaults) = clock.time(.plan) {
        content.map { plan($0, jobs: request.jobs) } ?? (nil, [])
    }
    let (options, optionFaults) = renderOptions(
        request, content, inputs: loaded.inputs.hexadecimal)
    let found = readFaults + templateFaults + contentFaults + planFaults + optionFaults
    let diagnostics = accepting(found, by: loaded.content).sortedForReading()
    guard !diagnostics.hasErrors, let planned, let renderer, var options else { return (nil, diagnostics) }
    for attachment in planned.attachments {
        options.attachments[attachment.file] = loaded.attachmentFacts[attachment.source]
    }
    let site = CheckedSite(
        plan: planned, renderer: renderer, assets: loaded.assets, options: options, files: files,
        jobs: request.jobs, inputs: loaded.inputs,
        latest: loaded.content.latestRelease, withheld: loaded.content.withheldTerms)
    return (site, diagnostics + planned.content.notes)
}

/// Renders every page and writes every file into the sink.
public func write(_ site: CheckedSite, into sink: any OutputSink, _ clock: StageClock) throws(OutputFailure) {
    try clock.time(.render) { () throws(OutputFailure) in
        try writePages(of: site, into: sink)
    }
    try clock.time(.export) { () throws(OutputFailure) in
        try writeExports(of: site, into: sink)
        try writeAttachments(of: site, into: sink)
    }
}
