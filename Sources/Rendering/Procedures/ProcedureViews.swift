internal import ContentModel
internal import SitePlan
internal import Templates

/// The views of the pages about procedures.
struct ProcedureViews: Sendable {
    let list: PageView<ProcedureListSubject>
    let procedure: PageView<Procedure>
    let situation: PageView<CaseSubject>
    let booklet: PageView<Booklet>
    let limit: PageView<LimitTable>

    init(_ layout: PageLayout) {
        list = procedureListPage(layout)
        procedure = procedurePage(layout)
        situation = casePage(layout)
        booklet = bookletPage(layout)
        limit = limitPage(layout)
    }

    /// nil for pages about something else.
    func frame(_ page: Page, _ context: PageContext) -> TemplateFrame? {
        switch page.subject {
        case .procedures(let filter, let number):
            list.frame(ProcedureListSubject(filter, page: number, context.site.content), context)
        case .procedure(let subject): procedure.frame(subject, context)
        case .procedureCase(let owner, let subject):
            situation.frame(CaseSubject(procedure: owner, situation: subject), context)
        case .booklet(let subject, let volume):
            booklet.frame(Booklet(subject, volume: volume, context.site.content), context)
        case .limit(let table): limit.frame(table, context)
        default: nil
        }
    }
}
