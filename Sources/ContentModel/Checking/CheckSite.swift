public import Diagnostics
internal import Parallelism

/// Compares what was read; gives content as far as it is sound, and every fault.
///
/// - Parameter jobs: how many threads; the result is the same.
public func check(_ site: ReadSite, jobs: Int = 1) -> (SiteContent?, [Diagnostic]) {
    let (content, faults) = inParallel(
        jobs: jobs, { SiteAssembly(site).content(jobs: jobs) },
        { inParallel(rules.count, jobs: jobs, batch: 1) { rules[$0].faults(in: site) } })
    return (content, faults.flatMap(\.self))
}
