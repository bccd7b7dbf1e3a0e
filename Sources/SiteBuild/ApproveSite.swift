internal import ContentModel
public import Diagnostics
internal import Exports
public import Output
internal import Rendering

/// What an approval sheet came to.
public struct ApprovalOutcome: Sendable {
    /// nil: the site is at fault, or it says nothing anew.
    public var sheet: [UInt8]?
    public var diagnostics: [Diagnostic]
    /// Whether the site could be published.
    public var isSound: Bool
}

/// In which form an approval sheet is written.
public enum ApprovalFormat: String, Sendable, CaseIterable {
    case html, md
}

/// Makes the sheet that the next release is to be signed by; nothing is written.
///
/// The site is read as `releaseSite` reads it, so that the sheet says what will be on record.
/// - Parameter isWhole: all changes, however many pages that takes.
public func approvalSheet(
    _ directory: SiteDirectory, _ request: SiteRequest, as format: ApprovalFormat, isWhole: Bool
) throws(OutputFailure) -> ApprovalOutcome {
    let clock = StageClock()
    let (site, faults) = try check(directory, request, clock)
    guard let site else { return ApprovalOutcome(diagnostics: faults, isSound: false) }
    if let fault = site.releaseFault { return ApprovalOutcome(diagnostics: [fault], isSound: false) }
    guard let draft = ReleaseDraft(of: site.plan, inputs: site.inputs.hexadecimal) else {
        return ApprovalOutcome(diagnostics: faults, isSound: true)
    }
    let (released, releaseFaults) = try check(SiteFilesWithRelease(directory, draft), request, clock)
    guard let released,
        let sheet = ApprovalSheet(
            of: released.plan.content, added: draft.added, changed: draft.changed, removed: draft.removed,
            findings: releaseFaults, isWhole: isWhole)
    else { return ApprovalOutcome(diagnostics: releaseFaults, isSound: false) }
    return ApprovalOutcome(
        sheet: released.bytes(of: sheet, as: format), diagnostics: releaseFaults, isSound: true)
}

extension CheckedSite {
    fileprivate func bytes(of sheet: ApprovalSheet, as format: ApprovalFormat) -> [UInt8] {
        if format == .md { return approvalMarkdown(sheet) }
        var bytes: [UInt8] = []
        renderer.render(sheet, of: plan, options, into: &bytes)
        return bytes
    }
}
