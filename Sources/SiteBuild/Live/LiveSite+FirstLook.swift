internal import ContentModel
internal import Diagnostics
internal import SitePlan

extension LiveSite {
    /// The site with the page of one saved file as it reads now, before everything else was looked at again:
    /// on the screen at once, while `update` takes a tenth of a second at ten thousand pages.
    ///
    /// nil where that could show what a check may refuse: the file is at fault, or names something else than
    /// before; and where the last site was at fault.
    public func firstLook(_ change: SiteChange) -> PreviewedSite? {
        guard let last = lastGood, change.folders.isEmpty, !change.isUnknown, change.paths.count == 1,
            let path = change.paths.first, case .document(let old)? = results[path]?.file
        else { return nil }
        let result = readOne(path, from: files)
        guard result.failure == nil, result.diagnostics.isEmpty, case .document(let read)? = result.file
        else { return nil }
        let new = showsDrafts ? read.unveiled(on: request.day) : read
        guard new.canStandIn(for: showsDrafts ? old.unveiled(on: request.day) : old) else { return nil }
        return last.site.showing(new, in: last.content)
    }
}

extension PreviewedSite {
    /// nil where the record's page can't be made of the record alone.
    fileprivate func showing(_ document: Document, in content: ReadSite) -> PreviewedSite? {
        let own = plannedPages.first { page in page.source == document.path && page.isOf(document) }
        guard let own, let subject = own.subject.reread(as: document, in: content) else { return nil }
        return replacing(own.about(subject))
    }
}

extension Page {
    fileprivate func isOf(_ document: Document) -> Bool {
        switch subject {
        case .task(_, let task): task.document.path == document.path
        case .news(let other), .ordinary(let other): other.path == document.path
        default: false
        }
    }
}

extension PageSubject {
    fileprivate func reread(as document: Document, in content: ReadSite) -> PageSubject? {
        switch self {
        case .task(let plan, let task):
            task.reread(as: document, of: plan, in: content).map { .task(plan, $0) }
        case .news: .news(document)
        case .ordinary: .ordinary(document)
        default: nil
        }
    }
}
