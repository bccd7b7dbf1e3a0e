internal import ContentModel
internal import Diagnostics
internal import Output

/// Writes the site and looks through all that is written for what is embargoed.
///
/// - Parameter folder: what findings name their files below: `public/`.
/// - Returns: what was found (CK0906, errors): then the site must not be published; and what could not be
///   looked through (CK0908).
func writeWatched(
    _ site: CheckedSite, into sink: any OutputSink, below folder: String, _ clock: StageClock
) throws(OutputFailure) -> [Diagnostic] {
    guard let record = site.withheld.first?.record else {
        try write(site, into: sink, clock)
        return []
    }
    let attachments = Dictionary(
        site.plan.attachments.map { ($0.file, $0.source) }, uniquingKeysWith: { one, _ in one })
    let watch = LeakWatch(
        over: sink, below: folder, for: site.tellingTerms, of: record, attachments: attachments)
    try write(site, into: watch, clock)
    return watch.diagnostics
}

extension CheckedSite {
    /// Without steps that addresses of visible pages have too: `/tin/hop/` may be there while `/hop/` is not.
    fileprivate var tellingTerms: [WithheldTerm] {
        var steps: Set<Substring> = []
        for page in plan.pages { steps.formUnion(page.file.split(separator: "/").dropLast()) }
        return withheld.filter { term in
            term.kind != .address || term.place == .anywhere || !steps.contains(term.text[...])
        }
    }
}
