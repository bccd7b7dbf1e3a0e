internal import Diagnostics
internal import Exports
public import Output
internal import Publishing
internal import Schedule

/// Checks, renders and publishes a site, and appends to its ledger what it says anew. Where that is nothing
/// the site is published all the same, and no release is made.
///
/// The site is read twice: what is published says already what the new release changed, byte for byte as the
/// next build of the same content will.
public func releaseSite(
    _ directory: SiteDirectory, _ request: SiteRequest, into target: String, _ clock: StageClock
) throws(OutputFailure) -> BuildOutcome {
    let (site, faults) = try check(directory, request, clock)
    guard let site else { return BuildOutcome(faults) }
    if let fault = site.releaseFault { return BuildOutcome(faults + [fault]) }
    guard let draft = ReleaseDraft(of: site.plan, inputs: site.inputs.hexadecimal) else {
        return try publish(site, faults, request, into: target, recording: nil, clock)
    }
    let files = SiteFilesWithRelease(directory, draft)
    let (released, releaseFaults) = try check(files, request, clock)
    guard let released else { return BuildOutcome(releaseFaults) }
    let place = draft.path.string.dropLast(draft.path.lastComponent.count + 1)
    let record = LedgerFile(
        in: directory.root + "/" + place, named: String(draft.path.lastComponent), draft.bytes)
    var outcome = try publish(
        released, releaseFaults, request, into: target, recording: record, clock)
    if outcome.publication != nil { outcome.release = draft }
    return outcome
}

extension CheckedSite {
    /// A release stands behind the ones before it in time too.
    var releaseFault: Diagnostic? {
        guard let latest, latest.date > plan.content.day else { return nil }
        return Diagnostic(
            .releaseBeforeHead, at: SourceLocation(path: latest.path),
            "ngày công bố \(plan.content.day) đứng trước bản \(latest.number), ngày \(latest.date)",
            expected:
                "Bản công bố mới mang ngày của bản gần nhất hoặc một ngày sau đó; bỏ --date, hoặc sửa ngày.")
    }
}

/// The files of a site and a release that is not written yet.
struct SiteFilesWithRelease: SiteFiles {
    private let files: SiteDirectory
    private let draft: ReleaseDraft

    init(_ files: SiteDirectory, _ draft: ReleaseDraft) {
        self.files = files
        self.draft = draft
    }

    func list() throws(OutputFailure) -> ([ContentPath], [Diagnostic]) {
        let (paths, faults) = try files.list()
        return ((paths + [draft.path]).sorted(), faults)
    }

    func read(_ path: ContentPath) throws(OutputFailure) -> [UInt8] {
        path == draft.path ? draft.bytes : try files.read(path)
    }
}
