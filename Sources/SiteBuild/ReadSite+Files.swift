internal import Attachments
internal import ContentModel
internal import Diagnostics
internal import Output
internal import Parallelism
internal import Publishing
internal import Rendering
internal import Schedule

/// What reading gave: the content for the rules, the templates as they are.
struct LoadedSite: Sendable {
    let content: ReadSite
    let templates: [SourceText]
    let assets: [Asset]
    /// Over every text that was read, whatever the order.
    let inputs: ContentHash
    /// Size and hash of every attachment: its page says them.
    let attachmentFacts: [ContentPath: AttachmentFacts]
}

/// Reads every file of the site, on all cores; goes on behind what can't be read as content.
func load(
    _ files: any SiteFiles, day: CalendarDate, jobs: Int
) throws(OutputFailure) -> (LoadedSite, [Diagnostic]) {
    let (paths, listFaults) = try files.list()
    let contentPaths = paths.filter { $0.string.hasPrefix("content/") }
    let results = inParallel(contentPaths.count, jobs: jobs) { readOne(contentPaths[$0], from: files) }
    let (site, faults) = try collect(results, try readTemplates(paths, files), day: day)
    return (site, listFaults + faults)
}

/// What was read, put together for the rules.
///
/// - Parameter results: in the order of paths.
func collect(
    _ results: some Sequence<ReadResult>, _ templates: TemplateFolder, day: CalendarDate,
    showingDrafts: Bool = false
) throws(OutputFailure) -> (LoadedSite, [Diagnostic]) {
    var collected = CollectedSite()
    for result in results { try collected.take(result) }
    if showingDrafts { collected.documents = collected.documents.map { $0.unveiled(on: day) } }
    let site = LoadedSite(
        content: ReadSite(
            documents: collected.documents, siteDocuments: collected.siteDocuments,
            attachments: collected.attachments, unreadable: collected.unreadable, day: day,
            unreadableSiteFiles: collected.unreadableSiteFiles, releases: collected.releases,
            hasDamagedRelease: collected.hasDamagedRelease,
            attachmentReports: collected.attachmentReports),
        templates: templates.templates, assets: templates.assets,
        inputs: try ContentHash(ofListing: collected.hashes + templates.hashes),
        attachmentFacts: collected.attachmentFacts)
    return (site, collected.diagnostics)
}

/// What came of one file of `content/`.
struct ReadResult: Sendable {
    let path: ContentPath
    let place: ContentPlace?
    let file: ReadFile?
    let diagnostics: [Diagnostic]
    var hash: ContentHash?
    var attachment: AttachmentReport?
    var facts: AttachmentFacts?
    var failure: OutputFailure?
}

extension ReadResult {
    /// What is only too large is a fault of the content; all else ends the build.
    fileprivate init(
        path: ContentPath, place: ContentPlace?, refusing failure: OutputFailure, _ faults: [Diagnostic]
    ) {
        let fault = failure.fileTooLarge(path)
        self.init(
            path: path, place: place, file: nil, diagnostics: faults + [fault].compactMap(\.self),
            failure: fault == nil ? failure : nil)
    }
}

func readOne(_ path: ContentPath, from files: any SiteFiles) -> ReadResult {
    let (place, faults) = place(of: path)
    switch place {
    case .record?, .siteFile?, .release?:
        do throws(OutputFailure) {
            let bytes = try files.read(path)
            let hash = try ContentHash(of: bytes)
            let (file, diagnostics) = read(
                bytes, at: path, as: place ?? .ignored, digest: hash.hexadecimal)
            return ReadResult(
                path: path, place: place, file: file, diagnostics: faults + diagnostics, hash: hash)
        } catch {
            return ReadResult(path: path, place: place, refusing: error, faults)
        }
    case .attachment?: return readAttachment(path, from: files)
    case .ignored?, nil:
        return ReadResult(path: path, place: place, file: nil, diagnostics: faults)
    }
}

/// An attachment is looked at and let go: its bytes are read again when it is published.
private func readAttachment(_ path: ContentPath, from files: any SiteFiles) -> ReadResult {
    var result = ReadResult(path: path, place: .attachment, file: nil, diagnostics: [])
    do throws(OutputFailure) {
        let bytes = try files.read(path)
        result.facts = AttachmentFacts(size: bytes.count, sha256: try ContentHash(of: bytes).hexadecimal)
        result.attachment = AttachmentReport(of: bytes, named: String(path.lastComponent))
    } catch {
        result = ReadResult(path: path, place: .attachment, refusing: error, [])
    }
    return result
}

private struct CollectedSite {
    var documents: [Document] = []
    var siteDocuments: [SiteDocument] = []
    var attachments: Set<ContentPath> = []
    var attachmentReports: [ContentPath: AttachmentReport] = [:]
    var attachmentFacts: [ContentPath: AttachmentFacts] = [:]
    var unreadable: Set<RecordName> = []
    var unreadableSiteFiles: Set<SiteFile> = []
    var releases: [Release] = []
    var hasDamagedRelease = false
    var diagnostics: [Diagnostic] = []
    var hashes: [(name: String, hash: ContentHash)] = []

    mutating func take(_ result: ReadResult) throws(OutputFailure) {
        if let failure = result.failure { throw failure }
        diagnostics += result.diagnostics
        if let hash = result.hash { hashes.append((result.path.string, hash)) }
        switch (result.file, result.place) {
        case (.document(let document), _): documents.append(document)
        case (.site(let document), _): siteDocuments.append(document)
        case (.release(let release), _): releases.append(release)
        case (nil, .release): hasDamagedRelease = true
        case (nil, .record(let name)): unreadable.insert(name)
        case (nil, .siteFile(let file)): unreadableSiteFiles.insert(file)
        case (nil, .attachment):
            attachments.insert(result.path)
            attachmentReports[result.path] = result.attachment
            attachmentFacts[result.path] = result.facts
        case (nil, .ignored), (nil, nil): break
        }
    }
}

struct TemplateFolder {
    var templates: [SourceText] = []
    var assets: [Asset] = []
    var hashes: [(name: String, hash: ContentHash)] = []
}

func readTemplates(
    _ paths: [ContentPath], _ files: any SiteFiles
) throws(OutputFailure) -> TemplateFolder {
    var folder = TemplateFolder()
    for path in paths where path.string.hasPrefix("templates/") {
        let isAsset = path.string.hasPrefix("templates/assets/")
        guard isAsset || path.string.hasSuffix(".html") else { continue }
        let bytes = try files.read(path)
        folder.hashes.append((path.string, try ContentHash(of: bytes)))
        if isAsset {
            folder.assets.append(Asset(path: path, bytes: bytes))
        } else {
            folder.templates.append(SourceText(path: path, bytes: bytes))
        }
    }
    return folder
}
