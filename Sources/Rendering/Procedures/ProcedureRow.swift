internal import ContentModel
internal import SitePlan
internal import Templates

/// A procedure as a line of a list: `{{#thu_tuc}}`.
let procedureRowView = View<Procedure>(
    "dong_thu_tuc",
    [
        .text("ma_so") { procedure, _ in procedure.code },
        .text("lien_ket") { procedure, context in context.link(to: .procedure(procedure)) },
        .field("linh_vuc") { procedure, _ in procedure.subject },
        .agency("co_quan") { procedure, _ in procedure.agency },
        .texts("cac_thoi_han") { procedure, _ in procedure.limits.map(\.label) },
        .flag("bai_bo") { procedure, _ in procedure.isRepealed },
        .flag("minh_hoa") { procedure, _ in procedure.isIllustrative },
        .flag("co_quy_dinh_tam_thoi") { procedure, context in
            !procedure.regimes(.inForce, on: context.site.content.day).isEmpty
        },
    ],
    recordView(ProcedureKey.schema).entries { $0.document.fields })

extension LinkedName {
    /// A field of administration, with the list of its procedures.
    init(_ subject: Subject, _ context: PageContext) {
        let filter = ProcedureFilter.subject(subject.id.string)
        let isListed = !context.site.content.procedures.list(filter).isEmpty
        self.init(
            name: subject.name.string, link: isListed ? context.link(to: .procedures(filter)) : nil)
    }
}

/// A list of procedures with what it holds: a line of an overview.
struct ProcedureCount: Sendable {
    let name: String
    let filter: ProcedureFilter
    let list: ProcedureList

    init?(_ filter: ProcedureFilter, _ content: SiteContent) {
        let list = content.procedures.list(filter)
        guard !list.isEmpty, let name = filter.name(in: content) else { return nil }
        self.name = name
        self.filter = filter
        self.list = list
    }
}

let procedureCountView = View<ProcedureCount>(
    "so_thu_tuc_theo",
    [
        .text("ten") { row, _ in row.name },
        .text("lien_ket") { row, context in context.link(to: .procedures(row.filter)) },
        .count("so") { row, _ in row.list.currentCount },
        .count("so_bai_bo") { row, _ in positive(row.list.repealedCount) },
        .flag("minh_hoa") { row, _ in row.list.isIllustrative },
    ])

extension ProcedureFilter {
    /// What a list is called behind "Thủ tục hành chính"; nil for all.
    func name(in content: SiteContent) -> String? {
        switch self {
        case .all: nil
        case .subject(let id): content.subject(id)?.name.string
        case .agency(let id): content.agency(id)?.name.scalar?.string
        case .level(let word): ProcedureKey.serviceLevel.field.type.label(of: word)
        case .tier(let word): ProcedureKey.levels.field.type.label(of: word)
        case .audience(let word): ProcedureKey.audiences.field.type.label(of: word)
        }
    }
}

extension View.Entry {
    /// The fields of administration with the number of their procedures, for pages that introduce them.
    static func proceduresBySubject(
        of agency: @escaping @Sendable (Subject) -> Agency?
    ) -> Self {
        .list("thu_tuc_theo_linh_vuc", subjectCountView) { subject, context in
            subjectCounts(of: agency(subject), context.site.content)
        }
    }
}

/// The procedures of a field that one agency has, or all.
struct SubjectCount: Sendable {
    let subject: ContentModel.Subject
    let count: Int
}

let subjectCountView = View<SubjectCount>(
    "linh_vuc",
    [
        .text("ten") { row, _ in row.subject.name.string },
        .text("lien_ket") { row, context in
            context.link(to: .procedures(.subject(row.subject.id.string)))
        },
        .count("so") { row, _ in row.count },
    ])

/// - Parameter agency: nil for all.
private func subjectCounts(of agency: Agency?, _ content: SiteContent) -> [SubjectCount] {
    let listed = content.procedures.list(agency.map { .agency($0.id) } ?? .all).procedures
    var counts: [String: Int] = [:]
    for procedure in listed where !procedure.isRepealed {
        counts[procedure.subject.id.string, default: 0] += 1
    }
    return content.subjects.compactMap { subject in
        counts[subject.id.string].map { SubjectCount(subject: subject, count: $0) }
    }
}
