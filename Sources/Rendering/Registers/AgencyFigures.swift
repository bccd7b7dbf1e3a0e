internal import ContentModel
internal import SitePlan
internal import Templates

/// How an agency serves citizens, in a few figures: its newest results, its petitions, its apologies, what it
/// has public.
struct AgencyFigures: Sendable {
    let agency: Agency
    /// Of the shortest periods that it reports on.
    let newest: DossierResult?
    let petitions: PetitionGroup?
    let apologies: Int?
    let checklist: ChecklistFigure?

    /// nil where no register has anything of the agency.
    init?(_ agency: Agency, _ content: SiteContent) {
        let registers = content.registers
        self.agency = agency
        newest = registers.results.series(of: agency).first?.results.first
        petitions = PetitionGroup(.agency(agency.id), content)
        apologies = positive(registers.apologies.count { $0.agency === agency })
        checklist = ChecklistFigure(agency, content)
        if newest == nil, petitions == nil, apologies == nil, checklist == nil { return nil }
    }
}

extension PetitionGroup {
    /// nil where the part of the register is empty.
    init?(_ filter: PetitionFilter, _ content: SiteContent) {
        let petitions = content.registers.petitions[filter]
        guard !petitions.isEmpty else { return nil }
        self.init(label: "", filter: filter, counts: PetitionCounts(petitions))
    }
}

/// How many of an agency's obligations are met.
struct ChecklistFigure: Sendable {
    let met: Int
    let total: Int
    /// Whether the obligations are those of a sample list, all or some.
    let isSample: Bool

    init?(_ agency: Agency, _ content: SiteContent) {
        guard content.registers.obligations.contains(where: { $0.agency === agency }) else { return nil }
        let findings = content.checklist.filter { $0.obligation.agency === agency }
        met = findings.count { $0.standing == .met }
        total = findings.count
        isSample = findings.contains { $0.obligation.sampleOf != nil }
    }
}

private let checklistFigureView = View<ChecklistFigure>(
    "bang_kiem",
    [
        .count("so_du") { figure, _ in figure.met },
        .count("so_nghia_vu") { figure, _ in figure.total },
        .flag("mau") { figure, _ in figure.isSample },
        .text("lien_ket") { _, context in context.link(to: .checklist) },
    ])

let agencyFiguresView = View<AgencyFigures>(
    "so_lieu_chinh",
    [
        .object("co_quan", linkView) { figures, context in LinkedName(figures.agency, context) },
        .flag("minh_hoa") { figures, _ in figures.agency.isIllustrative },
        .object("ket_qua", resultRowView) { figures, _ in figures.newest },
        .text("lien_ket_ket_qua") { _, context in context.link(to: .results) },
        .object("phan_anh", petitionGroupView) { figures, _ in figures.petitions },
        .count("so_xin_loi") { figures, _ in figures.apologies },
        .text("lien_ket_xin_loi") { _, context in context.link(to: .apologies) },
        .object("bang_kiem", checklistFigureView) { figures, _ in figures.checklist },
    ])
