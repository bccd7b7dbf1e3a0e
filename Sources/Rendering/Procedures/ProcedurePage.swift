internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// `/thu-tuc/<id>/`: all that a citizen needs; prints as the sheet for the notice board.
func procedurePage(_ layout: PageLayout) -> PageView<Procedure> {
    PageView(
        .procedure, layout,
        [.html("noi_dung") { procedure, _ in procedure.document.body }],
        [procedureEntries()]
    ) { procedure, context in
        var head = PageHead(
            title: procedure.name, qualifier: procedure.code ?? procedure.agency.label,
            summary: procedure.document[common: .summary].scalar?.string ?? procedure.name,
            trail: procedureTrail(procedure, context), isIllustrative: procedure.isIllustrative,
            dependsOnDay: procedure.willChange(in: context.site.content))
        head.dublinCore = { procedure.dublinCore(context) }
        head.linkedData = { [procedure.linkedData(context)] }
        return head
    }
}

/// `/thu-tuc/<id>/<truong-hop>/`: what is needed in one case and nothing else.
func casePage(_ layout: PageLayout) -> PageView<CaseSubject> {
    PageView(
        .procedureCase, layout, caseEntries(),
        [procedureEntries().map { entry in entry.of { $0.procedure } }]
    ) { subject, context in
        let procedure = subject.procedure
        let above = LinkedName(name: procedure.name, link: context.link(to: .procedure(procedure)))
        return PageHead(
            title: subject.situation.name, qualifier: procedure.name,
            summary: "Giấy tờ, phí, thời hạn của trường hợp: \(subject.situation.name)",
            trail: procedureTrail(procedure, context) + [above], isIllustrative: procedure.isIllustrative,
            dependsOnDay: procedure.willChange(in: context.site.content))
    }
}

extension Procedure {
    /// Whether a temporary regime goes on or is to come.
    func hasRegimeAhead(on day: CalendarDate) -> Bool { regimes.contains { $0.state(on: day) != .over } }

    /// Whether its page will read otherwise from a day on that is known already and that it does not name:
    /// until then it says of which day it speaks. What ends says so itself.
    func willChange(in content: SiteContent) -> Bool {
        hasRegimeAhead(on: content.day) || content.hotlines.awaitsLine(of: agency)
    }
}

func procedureTrail(_ procedure: Procedure, _ context: PageContext) -> [LinkedName] {
    [
        homeCrumb(context),
        LinkedName(name: "Thủ tục hành chính", link: context.link(to: .procedures(.all))),
        LinkedName(procedure.subject, context),
    ]
}
