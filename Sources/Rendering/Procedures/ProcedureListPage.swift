internal import ContentModel
internal import SitePlan
internal import Templates

/// A part of a list of procedures.
struct ProcedureListSubject: Sendable {
    let filter: ProcedureFilter
    let position: PagePosition
    /// The procedures of this part.
    let procedures: ArraySlice<Procedure>

    init(_ filter: ProcedureFilter, page: Int, _ content: SiteContent) {
        self.filter = filter
        let all = content.procedures.list(filter).procedures
        position = PagePosition(number: page, count: all.count, list: .procedures(filter))
        procedures = all[position.range]
    }
}

/// `/thu-tuc/` and its lists by field, agency, level, tier and audience.
func procedureListPage(_ layout: PageLayout) -> PageView<ProcedureListSubject> {
    PageView(
        .procedures, layout,
        [
            .list("thu_tuc", procedureRowView) { subject, _ in Array(subject.procedures) },
            .pagination { subject, _ in subject.position },
            .count("so_thu_tuc") { subject, context in
                context.site.content.procedures.list(subject.filter).currentCount
            },
            .count("so_bai_bo") { subject, context in
                positive(context.site.content.procedures.list(subject.filter).repealedCount)
            },
            .text("ten_danh_sach") { subject, context in subject.filter.name(in: context.site.content) },
            .flag("tat_ca") { subject, _ in subject.filter == .all },
            .flag("mo_dau") { subject, _ in subject.opens },
            .text("lien_ket_tat_ca") { _, context in context.link(to: .procedures(.all)) },
            .text("niem_yet") { subject, context in bookletLink(of: subject.filter, context) },
            .list("theo_linh_vuc", procedureCountView) { subject, context in
                subject.counts(context) { if case .subject = $0 { true } else { false } }
            },
            .list("theo_co_quan", procedureCountView) { subject, context in
                subject.counts(context) { if case .agency = $0 { true } else { false } }
            },
            .list("theo_muc_do", procedureCountView) { subject, context in
                subject.counts(context) { if case .level = $0 { true } else { false } }
            },
            .list("theo_cap_thuc_hien", procedureCountView) { subject, context in
                subject.counts(context) { if case .tier = $0 { true } else { false } }
            },
            .list("theo_doi_tuong", procedureCountView) { subject, context in
                subject.counts(context) { if case .audience = $0 { true } else { false } }
            },
        ]
    ) { subject, context in
        subject.head(context)
    }
}

extension ProcedureListSubject {
    /// The page that leads to all other lists. The others lead to it: a portal has as many lists as fields,
    /// and each naming all would grow with their square.
    fileprivate var opens: Bool { filter == .all && position.number == 1 }

    fileprivate func counts(
        _ context: PageContext, _ isMeant: (ProcedureFilter) -> Bool
    ) -> [ProcedureCount] {
        guard opens else { return [] }
        return context.site.content.procedures.filters.filter(isMeant)
            .compactMap { ProcedureCount($0, context.site.content) }
    }

    fileprivate func head(_ context: PageContext) -> PageHead {
        let name = filter.name(in: context.site.content)
        let all = LinkedName(name: "Thủ tục hành chính", link: context.link(to: .procedures(.all)))
        let isFirst = position.number == 1
        var trail = [homeCrumb(context)]
        if filter != .all || !isFirst { trail.append(all) }
        if let name, !isFirst {
            trail.append(LinkedName(name: name, link: context.link(to: .procedures(filter))))
        }
        return PageHead(
            title: "Thủ tục hành chính" + (name.map { "\(filter.joint)\($0)" } ?? ""),
            qualifier: isFirst ? nil : "trang \(position.number)",
            summary: "Danh sách thủ tục hành chính: mã số, thời hạn giải quyết, mức độ dịch vụ công",
            trail: trail, isIllustrative: procedures.allSatisfy(\.isIllustrative),
            dependsOnDay: procedures.contains { $0.hasRegimeAhead(on: context.site.content.day) })
    }
}

extension ProcedureFilter {
    /// What stands between "Thủ tục hành chính" and the name.
    fileprivate var joint: String {
        switch self {
        case .all, .agency, .tier: ": "
        case .subject: " lĩnh vực "
        case .level: " mức độ "
        case .audience: " dành cho đối tượng "
        }
    }
}

private func bookletLink(of filter: ProcedureFilter, _ context: PageContext) -> String? {
    guard case .subject(let id) = filter, let subject = context.site.content.subject(id),
        !context.site.content.procedures.posted(of: subject).isEmpty
    else { return nil }
    return context.link(to: .booklet(subject))
}
