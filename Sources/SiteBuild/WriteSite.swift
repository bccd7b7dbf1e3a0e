internal import Diagnostics
internal import Exports
internal import Output
internal import Parallelism
internal import Publishing
internal import Rendering
internal import SitePlan

func writePages(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let pages = site.plan.pages
    let failure = forEachInParallel(
        pages.count, jobs: site.jobs, state: { (bytes: [UInt8](), memory: RenderMemory()) },
        { (own: inout (bytes: [UInt8], memory: RenderMemory), index: Int) throws(OutputFailure) in
            own.bytes.removeAll(keepingCapacity: true)
            site.renderer.render(pages[index], of: site.plan, site.options, &own.memory, into: &own.bytes)
            try put(own.bytes, at: pages[index].file, into: sink)
        })
    if let failure { throw failure }
}

/// What stands beside the pages; no file is made before there is a thread to write it.
func writeExports(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let entries = inOrderOfSearch(site.plan.entries)
    let index = SearchIndex(searchParts(entries, jobs: site.jobs))
    let data = OpenData(site.plan, baseURL: site.options.baseURL)
    let tables = inParallel(data.partCount, jobs: site.jobs, batch: 1) { data.part($0) }
    let calendars = unitCalendars(of: site.plan, baseURL: site.options.baseURL)
    let files = tables.flatMap(\.self) + calendars
    let groups = exports(of: site, entries, index) + [{ data.descriptions() }]
    let failure = forEachInParallel(
        groups.count + files.count, jobs: site.jobs, batch: 1, state: { () },
        { (_: inout Void, index: Int) throws(OutputFailure) in
            if index < groups.count {
                for (file, bytes) in groups[index]() { try put(bytes, at: file, into: sink) }
            } else {
                let file = files[index - groups.count]
                try sink.write(file.pieces, to: try outputPath(file.file))
            }
        })
    if let failure { throw failure }
}

/// Files that are made together, by one thread.
private typealias ExportGroup = @Sendable () -> [(file: String, bytes: [UInt8])]

private func exports(
    of site: CheckedSite, _ entries: [PageEntry], _ index: SearchIndex
) -> [ExportGroup] {
    let plan = site.plan
    let options = site.options
    return [
        {
            searchFiles(
                entries, index, abbreviations: plan.content.abbreviationPairs,
                isOffline: options.isOffline)
        },
        { [("sitemap.xml", siteMap(of: plan, baseURL: options.baseURL))] },
        { [("robots.txt", robots(baseURL: options.baseURL))] },
        { hotlineCards(of: plan, baseURL: options.baseURL) },
        { checklistFiles(of: plan) },
        { indexData(of: plan) },
        { redirectFile(of: plan, baseURL: options.baseURL) },
        { options.isOffline ? [] : headerFile(of: plan, baseURL: options.baseURL) },
        { feeds(of: plan, baseURL: options.baseURL) },
        { plan.content.ledger.releases.map { ($0.publishedFile, $0.bytes) } },
        { site.assets.map { ($0.file, $0.bytes) } },
    ]
}

/// The words of all pages, read on all cores.
private func searchParts(_ entries: [PageEntry], jobs: Int) -> [SearchPart] {
    let size = max(1, min(256, entries.count / max(1, jobs * 2)))
    let starts = Array(stride(from: 0, to: entries.count, by: size))
    return inParallel(starts.count, jobs: jobs, batch: 1) { part in
        SearchPart(entries, starts[part]..<min(starts[part] + size, entries.count))
    }
}

func writeAttachments(of site: CheckedSite, into sink: any OutputSink) throws(OutputFailure) {
    let attachments = site.plan.attachments
    let failure = forEachInParallel(
        attachments.count, jobs: site.jobs, state: { () },
        { (_: inout Void, index: Int) throws(OutputFailure) in
            let source = attachments[index].source
            let bytes = try site.files.read(source)
            // Its page says what it holds: a file that changed since then is not what was announced.
            let announced = site.options.attachments[attachments[index].file]
            if let announced, announced.sha256 != (try ContentHash(of: bytes)).hexadecimal {
                throw OutputFailure(
                    action: "thấy cùng một nội dung ở hai lần đọc tệp", path: source.string, code: 0)
            }
            try put(bytes, at: attachments[index].file, into: sink)
        })
    if let failure { throw failure }
}

private func put(_ bytes: [UInt8], at file: String, into sink: any OutputSink) throws(OutputFailure) {
    try sink.write(bytes, to: try outputPath(file))
}

private func outputPath(_ file: String) throws(OutputFailure) -> OutputPath {
    guard let path = OutputPath(file) else { throw OutputFailure(action: "đặt tên tệp", path: file, code: 0) }
    return path
}
