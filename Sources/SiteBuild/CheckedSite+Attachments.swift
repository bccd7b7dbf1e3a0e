internal import Diagnostics
internal import Output
internal import Parallelism
internal import Publishing
internal import Rendering
internal import SitePlan

extension CheckedSite {
    /// Size and hash of every attachment, by published file: the pages say them.
    func attachmentFacts() throws(OutputFailure) -> [String: AttachmentFacts] {
        let attachments = plan.attachments
        let results = inParallel(attachments.count, jobs: jobs) { [files] index in
            readFacts(of: attachments[index].source, in: files)
        }
        var facts: [String: AttachmentFacts] = [:]
        for (attachment, result) in zip(attachments, results) { facts[attachment.file] = try result.get() }
        return facts
    }
}

private func readFacts(
    of path: ContentPath, in files: any SiteFiles
) -> Result<AttachmentFacts, OutputFailure> {
    do throws(OutputFailure) {
        let bytes = try files.read(path)
        return .success(AttachmentFacts(size: bytes.count, sha256: try ContentHash(of: bytes).hexadecimal))
    } catch {
        return .failure(error)
    }
}
