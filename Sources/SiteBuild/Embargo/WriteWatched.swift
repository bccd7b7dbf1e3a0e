internal import Diagnostics
internal import Output

/// Writes the site and looks through all that is written for what is embargoed.
///
/// - Returns: what was found (CK0906); then the site must not be published.
func writeWatched(
    _ site: CheckedSite, into sink: any OutputSink, _ clock: StageClock
) throws(OutputFailure) -> [Diagnostic] {
    guard !site.withheld.isEmpty else {
        try write(site, into: sink, clock)
        return []
    }
    let watch = LeakWatch(over: sink, for: site.withheld)
    try write(site, into: watch, clock)
    return watch.diagnostics
}
