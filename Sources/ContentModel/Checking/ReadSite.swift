public import Attachments
public import Diagnostics
public import Schedule

/// Everything that was read, before it was compared with one another: what the rules look at.
public final class ReadSite: Sendable {
    public let documents: [Document]
    public let siteDocuments: [SiteDocument]
    /// Files that lie beside records.
    public let attachments: Set<ContentPath>
    /// What those files are; of some or all of them.
    public let attachmentReports: [ContentPath: AttachmentReport]
    /// The records that could not be read: what refers to them is not at fault.
    public let unreadable: Set<RecordName>
    /// The day that the site speaks for.
    public let day: CalendarDate
    let unreadableSiteFiles: Set<SiteFile>
    /// Every release, also those of days to come.
    let ledger: Ledger
    /// Whether a release could not be read: nothing is judged by such a ledger.
    let hasDamagedRelease: Bool
    let lookup: RecordLookup
    /// The records that may be seen on the day; a task may with its plan only.
    let visible: [Document]
    private let hiddenPlans: Set<String>
    /// The documents of `van-ban/` that may be seen on the day.
    let registry: DocumentRegistry
    /// Who names which of them.
    let citations: CitationIndex

    /// - Parameter documents: in any order; drafts and embargoed records among them.
    public init(
        documents: [Document], siteDocuments: [SiteDocument], attachments: Set<ContentPath>,
        unreadable: Set<RecordName>, day: CalendarDate, unreadableSiteFiles: Set<SiteFile> = [],
        releases: [Release] = [], hasDamagedRelease: Bool = false,
        attachmentReports: [ContentPath: AttachmentReport] = [:]
    ) {
        self.documents = documents.sorted { $0.path < $1.path }
        self.siteDocuments = siteDocuments
        self.attachments = attachments
        self.attachmentReports = attachmentReports
        self.unreadable = unreadable
        self.day = day
        self.unreadableSiteFiles = unreadableSiteFiles
        self.hasDamagedRelease = hasDamagedRelease
        ledger = Ledger(releases)
        let fields = siteDocuments.first { $0.file == .fields }?.records ?? []
        lookup = RecordLookup(
            self.documents, subjects: fields.compactMap { $0[SubjectKey.id].scalar?.string },
            unreadable: unreadable)
        let hiddenPlans = Set(
            self.documents.lazy.filter { $0.name.kind == .plan && !$0.isVisible(on: day) }.map(\.id))
        self.hiddenPlans = hiddenPlans
        let visible = self.documents.filter { $0.isVisible(on: day, hiddenPlans) }
        self.visible = visible
        registry = DocumentRegistry(visible.filter { $0.name.kind == .document }, on: day)
        citations = CitationIndex(
            visible, obligations: siteDocuments.first { $0.file == .obligations }, registry, on: day
        ) { [lookup] in lookup.document(.plan, $0) }
    }

    /// The records of a YAML file of the site; none where there is no such file.
    func records(of file: SiteFile) -> [Record] {
        siteDocuments.first { $0.file == file }?.records ?? []
    }

    /// The ledger's last release, also where it is of a day to come; nil without a ledger.
    public var latestRelease: Release? { ledger.head }

    func isVisible(_ document: Document) -> Bool { document.isVisible(on: day, hiddenPlans) }

    var settings: Record? { records(of: .settings).first }

    func documents(of kind: ContentKind) -> some Sequence<Document> {
        documents.lazy.filter { $0.name.kind == kind }
    }
}

/// Who is there: ids by kind, units by agency, components by index.
struct RecordLookup: Sendable {
    private var documents: [RecordName: Document] = [:]
    private var members: [String: Set<String>] = [:]
    private var components: [String: Set<String>] = [:]
    /// The ids of `linh-vuc.yaml`.
    let subjects: Set<String>
    private let unreadable: Set<RecordName>

    init(_ all: [Document], subjects: [String], unreadable: Set<RecordName>) {
        self.subjects = Set(subjects)
        self.unreadable = unreadable
        documents.reserveCapacity(all.count)
        for document in all {
            documents[document.name] = document
            switch document.name.kind {
            case .agency: members[document.id] = memberIdentifiers(of: document)
            case .index: components[document.id] = componentIdentifiers(of: document)
            default: break
            }
        }
    }

    func document(_ kind: ContentKind, _ id: String) -> Document? {
        documents[RecordName(kind: kind, id: id)]
    }

    /// A record by its whole name: a task with its plan.
    func document(_ name: RecordName) -> Document? { documents[name] }

    func isUnreadable(_ name: RecordName) -> Bool { unreadable.contains(name) }

    /// Whether a record is there, readable or not.
    func has(_ kind: ContentKind, _ id: String) -> Bool {
        let name = RecordName(kind: kind, id: id)
        return documents[name] != nil || unreadable.contains(name)
    }

    func identifiers(of kind: ContentKind) -> [String] {
        documents.keys.filter { $0.kind == kind }.map(\.id).sorted()
    }

    /// Units and groups of an agency; nil where the agency could not be read.
    func members(of agency: String) -> Set<String>? { members[agency] }

    /// Components of all versions of an index; nil where the index could not be read.
    func components(of index: String) -> Set<String>? { components[index] }

    /// The agency that a record's bare unit ids belong to.
    func agency(of document: Document) -> String? {
        switch document.name.kind {
        case .agency: document.id
        case .plan: document[PlanKey.agency].scalar?.string
        case .task:
            document.name.parent.flatMap { self.document(.plan, $0) }?[PlanKey.agency].scalar?.string
        case .procedure: document[ProcedureKey.agency].scalar?.string
        case .hotline: document[HotlineKey.agency].scalar?.string
        case .petition: document[PetitionKey.agency].scalar?.string
        case .result: document[ResultKey.agency].scalar?.string
        case .apology: document[ApologyKey.agency].scalar?.string
        case .news: document[NewsKey.agency].scalar?.string
        case .index, .document, .page: nil
        }
    }
}

private func memberIdentifiers(of agency: Document) -> Set<String> {
    let units = agency[AgencyKey.units].items.compactMap { $0.group?[UnitKey.id].scalar?.string }
    let groups = agency[AgencyKey.groups].items.compactMap { $0.group?[UnitGroupKey.id].scalar?.string }
    return Set(units + groups)
}

private func componentIdentifiers(of index: Document) -> Set<String> {
    let versions = index[IndexKey.versions].items.compactMap(\.group)
    return Set(
        versions.flatMap { version in
            version[VersionKey.components].items.compactMap { $0.group?[ComponentKey.id].scalar?.string }
        })
}
