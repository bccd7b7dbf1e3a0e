internal import ContentModel
internal import SitePlan
internal import Templates

/// A case with the procedure that it belongs to.
struct CaseSubject: Sendable {
    let procedure: Procedure
    let situation: ProcedureCase

    /// Whether the case has a fee of its own.
    var fees: FieldValue { situation.fields[CaseKey.fees] }
    var limit: FieldValue { situation.fields[CaseKey.limit] }
}

/// A case: a section of the procedure's page, and what its own page is about.
let caseView = View<CaseSubject>("truong_hop", caseEntries())

func caseEntries() -> [View<CaseSubject>.Entry] {
    let own: [View<CaseSubject>.Entry] = [
        .text("ten_truong_hop") { subject, _ in subject.situation.name },
        // The case's own `ten` stands before the procedure's.
        .text("ten_thu_tuc") { subject, _ in subject.procedure.name },
        .text("neo") { subject, context in "_\(context.anchorPrefix)truong-hop-\(subject.situation.id)" },
        .text("lien_ket") { subject, context in
            context.link(to: .procedureCase(subject.situation, of: subject.procedure))
        },
        .list("giay_to", paperView) { subject, _ in
            PaperSubject.papers(subject.procedure.papers(in: subject.situation), of: subject.procedure)
        },
        .text("thoi_han") { subject, _ in subject.situation.limit?.label },
        .text("lien_ket_tam_tinh") { subject, context in context.link(to: subject.situation.limit) },
        .list("phi", feeView) { subject, _ in subject.fees.items.compactMap(\.group) },
        // What the case leaves out is as in the table of channels.
        .flag("thoi_han_rieng") { subject, _ in !subject.limit.isAbsent },
        .flag("phi_rieng") { subject, _ in !subject.fees.isAbsent },
        .object("thieu_truong_hop", missingCaseView) { subject, _ in subject.situation.fields },
    ]
    return own + recordView(CaseKey.schema).entries { $0.situation.fields }
}

private let missingCaseView = missingView(CaseKey.schema)
