internal import Diagnostics
internal import Exports
internal import Output
internal import Rendering
internal import SitePlan

func writePages(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let pages = site.plan.pages
    let failure = forEachInParallel(
        pages.count, jobs: site.jobs, state: { [UInt8]() },
        { (buffer: inout [UInt8], index: Int) throws(OutputFailure) in
            buffer.removeAll(keepingCapacity: true)
            site.renderer.render(pages[index], of: site.plan, site.options, into: &buffer)
            try put(buffer, at: pages[index].file, into: sink)
        })
    if let failure { throw failure }
}

func writeExports(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let exports = [
        ("sitemap.xml", siteMap(of: site.plan, baseURL: site.options.baseURL)),
        ("robots.txt", robots(baseURL: site.options.baseURL)),
    ]
    let calendars = unitCalendars(of: site.plan, baseURL: site.options.baseURL)
    let cards = hotlineCards(of: site.plan, baseURL: site.options.baseURL)
    let search = writtenSearch(of: site) + openData(of: site) + checklistFiles(of: site.plan)
    let releases = site.plan.content.ledger.releases.map { (file: $0.publishedFile, bytes: $0.bytes) }
    let feeds = feeds(of: site.plan, baseURL: site.options.baseURL)
    for (file, bytes) in exports + calendars + cards + search + feeds + releases {
        try put(bytes, at: file, into: sink)
    }
    for asset in site.assets { try put(asset.bytes, at: asset.file, into: sink) }
}

/// The search index; its words are read on all cores.
private func writtenSearch(of site: CheckedSite) -> [(file: String, bytes: [UInt8])] {
    let entries = site.plan.entries
    let size = max(1, min(256, entries.count / max(1, site.jobs * 2)))
    let starts = Array(stride(from: 0, to: entries.count, by: size))
    let parts = inParallel(starts.count, jobs: site.jobs) { part in
        SearchPart(entries, starts[part]..<min(starts[part] + size, entries.count))
    }
    return searchFiles(
        entries, parts, abbreviations: site.plan.content.abbreviationPairs, isOffline: site.options.isOffline)
}

/// Every collection as tables; a kind is made by one thread.
private func openData(of site: CheckedSite) -> [(file: String, bytes: [UInt8])] {
    let data = OpenData(site.plan, baseURL: site.options.baseURL)
    return inParallel(data.partCount, jobs: site.jobs) { data.part($0) }.flatMap(\.self) + data.descriptions()
}

func writeAttachments(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let attachments = site.plan.attachments
    let failure = forEachInParallel(
        attachments.count, jobs: site.jobs, state: { () },
        { (_: inout Void, index: Int) throws(OutputFailure) in
            let bytes = try site.files.read(attachments[index].source)
            try put(bytes, at: attachments[index].file, into: sink)
        })
    if let failure { throw failure }
}

private func put(_ bytes: [UInt8], at file: String, into sink: any OutputSink) throws(OutputFailure) {
    guard let path = OutputPath(file) else { throw OutputFailure(action: "đặt tên tệp", path: file, code: 0) }
    try sink.write(bytes, to: path)
}
