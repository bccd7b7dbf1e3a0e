internal import ContentModel
public import Diagnostics
public import SitePlan

/// A release that is to be appended to the ledger.
public struct ReleaseDraft: Sendable {
    public let number: Int
    /// In the site's directory: `content/so-cong-bo/0002.jsonl`
    public let path: ContentPath
    public let bytes: [UInt8]
    /// How many records are said for the first time, are said otherwise, are said no more.
    public let added, changed, removed: Int

    /// What the site says anew since the last release of its ledger; nil where that is nothing.
    ///
    /// Only visible records are looked at: drafts and embargoed ones leave no trace.
    /// - Parameter inputs: the SHA-256 over everything that the site was read from, in hexadecimal.
    public init?(of site: PlannedSite, inputs: String) {
        let ledger = site.content.ledger
        let writer = LineWriter(site: site, routes: site.routesBySource)
        let documents = site.content.allDocuments
        let new = documents.filter { ledger.entry($0.name) == nil }
        let other = documents.filter { document in
            ledger.entry(document.name).map { writer.differs(document, from: $0) } ?? false
        }
        let visible = Set(documents.lazy.map(\.name))
        let gone = ledger.current.filter { !visible.contains($0.name) }
        guard !new.isEmpty || !other.isEmpty || !gone.isEmpty else { return nil }
        (added, changed, removed) = (new.count, other.count, gone.count)
        number = (ledger.head?.number ?? 0) + 1
        path = ContentPath("content/\(Release.folder)/\(Release.fileName(number))")
        let lines =
            (new + other).map { ($0.name, writer.line(of: $0)) }
            + gone.map { ($0.name, writer.line(ofRemoved: $0)) }
        bytes =
            writer.head(number, inputs)
            + lines.sorted { $0.0.precedes($1.0) }.flatMap(\.1)
    }
}

extension RecordName {
    /// By kind, then by id: the order of every release.
    fileprivate func precedes(_ other: RecordName) -> Bool {
        kind == other.kind ? ContentPath(path) < ContentPath(other.path) : kind.rank < other.kind.rank
    }
}

extension ContentKind {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Writes the lines of a release; the keys by which a line is told apart stand first.
private struct LineWriter {
    let site: PlannedSite
    let routes: [ContentPath: [Route]]

    /// By its file, or by the pages that it has.
    func differs(_ document: Document, from entry: LedgerEntry) -> Bool {
        entry.digest != document.digest || entry.routes != routes(of: document)
    }

    func head(_ number: Int, _ inputs: String) -> [UInt8] {
        object { json in
            json.member("ban", number)
            json.member("ngay", site.content.day.description)
            json.member("truoc", site.content.ledger.head?.digest)
            json.member("dau_vao", inputs)
        }
    }

    func line(of document: Document) -> [UInt8] {
        let content = site.content
        return object { json in
            json.name(document.name)
            json.member("dia_chi", routes(of: document))
            json.member("sha256", document.digest)
            json.details(
                document.title, content.isIllustrative(document), content.units(of: document),
                content.subjects(of: document))
            json.key("gia_tri")
            document.recordedValues.write(to: &json)
        }
    }

    func line(ofRemoved entry: LedgerEntry) -> [UInt8] {
        let now = site.redirect(from: entry.ownRoute)
        let details = entry.details
        return object { json in
            json.name(entry.name)
            json.member("dia_chi", entry.routes)
            json.flag("bo")
            json.details(details.title, details.isIllustrative, details.units, details.subjects)
            json.member("chuyen_den", now?.target.string)
            json.member("ly_do", now?.redirect.reason?.string)
        }
    }

    private func routes(of document: Document) -> [String] { (routes[document.path] ?? []).map(\.string) }

    private func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object(members)
        return json.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func name(_ name: RecordName) {
        member("loai", name.kind.rawValue)
        member("ma", name.path)
    }

    fileprivate mutating func details(
        _ title: String, _ isIllustrative: Bool, _ units: [String], _ subjects: [String]
    ) {
        member("ten", title)
        if isIllustrative { flag("minh_hoa") }
        if !units.isEmpty { member("don_vi", units) }
        if !subjects.isEmpty { member("linh_vuc", subjects) }
    }

    fileprivate mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array { json in for value in values { json.string(value) } }
    }

    fileprivate mutating func flag(_ name: String) {
        key(name)
        flag(true)
    }
}
