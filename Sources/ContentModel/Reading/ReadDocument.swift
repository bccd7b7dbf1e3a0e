internal import CommonMark
public import Diagnostics
internal import FrontMatter
internal import VietnameseText

/// What reading one file gave; nil where nothing of it could be used.
public enum ReadFile: Sendable {
    case document(Document)
    case site(SiteDocument)
    case release(Release)
}

/// Reads one file: encoding, front matter against the schema of its kind, body.
///
/// - Parameter digest: the SHA-256 of the bytes, in hexadecimal.
public func read(
    _ bytes: [UInt8], at path: ContentPath, as place: ContentPlace, digest: String = ""
) -> (ReadFile?, [Diagnostic]) {
    if let fault = encodingFault(of: bytes, at: path) { return (nil, [fault]) }
    if case .release(let number) = place {
        // Written by this tool, and vouched for by its hash: taken as it is.
        let (release, diagnostics) = readRelease(bytes, number, at: path, digest: digest)
        return (release.map(ReadFile.release), diagnostics)
    }
    let (text, warnings) = normalized(bytes, at: path)
    switch place {
    case .record(let name):
        let (document, diagnostics) = readDocument(text, named: name, at: path, digest)
        return (document.map(ReadFile.document), warnings + diagnostics)
    case .siteFile(let file):
        let (document, diagnostics) = readSiteFile(text, file, at: path)
        return (document.map(ReadFile.site), warnings + diagnostics)
    case .release, .attachment, .ignored:
        return (nil, [])
    }
}

private func readDocument(
    _ bytes: [UInt8], named name: RecordName, at path: ContentPath, _ digest: String
) -> (Document?, [Diagnostic]) {
    let (file, faults) = readFrontMatter(of: bytes, at: path)
    guard let file else { return (nil, faults) }
    var decoder = Decoder(diagnostics: faults)
    let (fields, common) = decoder.decodeDocument(file.tree.root, as: name.kind.schema)
    let body = decoder.body(
        of: file, bytes, at: path, keepingSource: name.kind.keepsBodyText)
    let document = fields.map {
        Document(
            name: name, path: path, fields: $0, common: common, body: body, digest: digest,
            suspects: suspects(in: bytes, at: path))
    }
    return (document, decoder.diagnostics)
}

private func readSiteFile(
    _ bytes: [UInt8], _ file: SiteFile, at path: ContentPath
) -> (SiteDocument?, [Diagnostic]) {
    let (tree, faults) = readYAML(bytes, at: path)
    guard let tree else { return (nil, faults) }
    var decoder = Decoder(diagnostics: faults)
    let records: [Record]
    switch file {
    case .settings: records = decoder.decodeGroup(tree.root, as: SiteKey.schema).map { [$0] } ?? []
    case .holidays: records = decoder.decodeGroup(tree.root, as: CalendarKey.schema).map { [$0] } ?? []
    case .abbreviations: records = decoder.decodeList(tree.root, of: AbbreviationKey.schema)
    case .fields: records = decoder.decodeList(tree.root, of: SubjectKey.schema)
    case .obligations: records = decoder.decodeList(tree.root, of: ObligationKey.schema)
    }
    return (SiteDocument(file: file, path: path, records: records), decoder.diagnostics)
}

extension ContentKind {
    /// Whether the body is kept as it was written, for rules. Not of the kinds of which there are ten
    /// thousand records: no rule looks at their bodies.
    fileprivate var keepsBodyText: Bool { self != .task && self != .procedure }
}
