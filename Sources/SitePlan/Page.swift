public import ContentModel
public import Diagnostics
public import Schedule

/// A page to be rendered: its address and what it is about.
public struct Page: Sendable {
    public let route: Route
    public let subject: PageSubject

    /// The page of another reading of its subject, at the same address.
    public func about(_ subject: PageSubject) -> Page { Page(route: route, subject: subject) }
}

public enum PageSubject: Sendable {
    case home
    case agency(Agency)
    case unit(Agency, Unit)
    case plans
    case plan(Plan)
    case task(Plan, Task)
    case progress
    /// What is due in a year; nil: what is due next.
    case calendar(year: Int?)
    /// The register of petitions or a part of it; which page of its list.
    case petitions(PetitionFilter, page: Int)
    case petition(Petition)
    case results
    case result(DossierResult)
    case apologies
    case checklist
    case indices
    case index(ScoreIndex)
    case component(ScoreIndex, ComponentScores)
    /// What is falling, below its target or in the last third.
    case improvements
    /// A list of procedures; 1 is the first part of a long one.
    case procedures(ProcedureFilter, page: Int)
    case procedure(Procedure)
    /// What a procedure asks for in one of its cases.
    case procedureCase(Procedure, ProcedureCase)
    /// The posting sheets of a field of administration, in volumes counted from 1.
    case booklet(Subject, volume: Int)
    /// When a dossier handed in today has to be answered.
    case limit(LimitTable)
    case search
    case data
    case embed(Embed)
    /// The alphabetical directory: a letter and which page of its list; nil for the letters themselves.
    case directory(letter: String?, page: Int)
    case documents(DocumentList, page: Int)
    case document(LegalDocument)
    case hotlines
    /// What is posted in the office; nil: of all agencies.
    case hotlinePoster(Agency?)
    case newsList(page: Int)
    case news(Document)
    case ordinary(Document)
    /// What was changed by release; 1 is the newest part of a long list.
    case changes(part: Int)
    /// What editors write: the content types.
    case guide
    /// The keys of one content type.
    case guideToType(SchemaName)
    /// The releases with their hashes.
    case versions
    /// An old address that leads to a page, or says why there is none any more.
    case redirect(Redirect, to: Route)
    case notFound
}

/// A file that is published as it is.
public struct AttachmentFile: Sendable {
    public let source: ContentPath
    /// In the published directory: `ke-hoach/35-kh-stttt-2024/ke-hoach.pdf`.
    public let file: String
}

/// Every page of the site with its address, and the way from a link to its target.
public final class PlannedSite: Sendable {
    public let content: SiteContent
    /// In the order in which a reader would go through the site.
    public let pages: [Page]
    public let attachments: [AttachmentFile]
    public let links: LinkTable
    /// What lists say of the pages, in their order.
    public let entries: [PageEntry]
    public let directory: Directory
    public let changeLog: ChangeLog
    /// By address: the day of the last release that changed the record there; empty without a ledger.
    public let lastChanges: [String: CalendarDate]
    let versions: PageVersions

    init(
        content: SiteContent, pages: [Page], entries: [PageEntry], directory: Directory,
        attachments: [AttachmentFile], links: LinkTable, changeLog: ChangeLog
    ) {
        self.entries = entries
        self.directory = directory
        self.content = content
        self.pages = pages
        self.attachments = attachments
        self.links = links
        self.changeLog = changeLog
        lastChanges = content.ledger.lastChanges
        versions = PageVersions(content)
    }
}
