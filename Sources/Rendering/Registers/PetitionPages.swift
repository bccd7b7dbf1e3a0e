internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan
internal import Templates

/// The register of petitions, or a part of it, a hundred to the page.
struct PetitionListSubject: Sendable {
    let filter: PetitionFilter
    let page: Int
    let petitions: [Petition]
    let isIllustrative: Bool

    init(_ filter: PetitionFilter, page: Int, _ content: SiteContent) {
        self.filter = filter
        self.page = page
        let register = content.registers.petitions
        petitions = register[filter]
        isIllustrative = (petitions.isEmpty ? register.all : petitions).allSatisfy(\.isIllustrative)
    }

    fileprivate var position: PagePosition {
        PagePosition(number: page, count: petitions.count, list: .petitions(filter))
    }
}

/// `/phan-anh/` and its parts by year, state, field, agency and unit.
func petitionsPage(_ layout: PageLayout) -> PageView<PetitionListSubject> {
    PageView(
        .petitions, layout,
        [
            .count("so_phan_anh") { subject, _ in subject.petitions.count },
            .list("phan_anh", petitionRowView) { subject, _ in
                Array(subject.petitions[subject.position.range])
            },
            .flag("toan_bo") { subject, _ in subject.filter == .all },
            .text("lien_ket_tat_ca") { subject, context in
                subject.filter == .all ? nil : context.link(to: .petitions(.all))
            },
            .list("theo_tinh_trang", petitionStateView) { subject, _ in
                PetitionStateCount.counts(of: subject.petitions, isWhole: subject.filter == .all)
            },
            .object("dung_han", shareView) { subject, _ in PetitionCounts(subject.petitions).onTime },
            .text("quy_tac_dung_han") { _, _ in PetitionCounts.onTimeRule },
            .list("theo_thang", petitionGroupView) { subject, _ in PetitionGroup.byMonth(subject.petitions) },
            .list("theo_linh_vuc", petitionGroupView) { subject, context in
                PetitionGroup.all(context.site.content) { if case .subject = $0 { true } else { false } }
            },
            .list("theo_don_vi", petitionGroupView) { subject, context in
                PetitionGroup.all(context.site.content) { filter in
                    switch filter {
                    case .unit, .agency: true
                    default: false
                    }
                }
            },
            .list("theo_nam", petitionGroupView) { subject, context in
                PetitionGroup.all(context.site.content) { if case .year = $0 { true } else { false } }
            },
            .pagination { subject, _ in subject.position },
        ]
    ) { subject, context in
        let title = title(of: subject.filter, context.site.content)
        let all = LinkedName(name: "Phản ánh, kiến nghị", link: context.link(to: .petitions(.all)))
        return PageHead(
            title: title, qualifier: subject.page > 1 ? "trang \(subject.page)" : nil,
            summary: "Phản ánh, kiến nghị đã tiếp nhận, hạn trả lời, câu trả lời và thời gian giải quyết",
            trail: [homeCrumb(context)] + (subject.filter == .all ? [] : [all]),
            isIllustrative: subject.isIllustrative, dependsOnDay: true,
            dublinCore: { DublinCore(list: title, context) })
    }
}

private func title(of filter: PetitionFilter, _ content: SiteContent) -> String {
    filter == .all ? "Phản ánh, kiến nghị" : "Phản ánh, kiến nghị: \(label(of: filter, content))"
}

/// What a part of the register is called.
func label(of filter: PetitionFilter, _ content: SiteContent) -> String {
    switch filter {
    case .all: "tất cả"
    case .year(let year): "năm \(year)"
    case .state(let state): state.title
    case .subject(let id): content.subject(id)?.name.string ?? id
    case .agency(let id): content.agency(id)?.label ?? id
    case .unit(let agency, let unit):
        content.agency(agency)?.units.first { $0.id.string == unit }?.name.string ?? unit
    }
}

/// A petition as a row of the register.
let petitionRowView = View<Petition>(
    "dong_phan_anh",
    [
        .source("tieu_de") { petition, _ in petition.title.scalar },
        .text("lien_ket") { petition, context in context.link(to: .petition(petition)) },
        .date("ngay_tiep_nhan") { petition, _ in petition.received },
        .date("han_tra_loi") { petition, _ in petition.due },
        .date("ngay_tra_loi") { petition, _ in petition.answered },
        .count("so_ngay") { petition, _ in petition.daysTaken.calendarDays },
        .count("so_ngay_lam_viec") { petition, _ in petition.daysTaken.workingDays },
        .flag("tam_tinh") { petition, _ in petition.daysTaken.isProvisional },
        .text("tinh_trang") { petition, _ in petition.state.label },
        .text("lop") { petition, _ in petition.state.kind.tone.rawValue },
        .text("quy_tac") { petition, _ in petition.state.kind.rule },
        .object("linh_vuc", linkView) { petition, context in
            petition.subject.map { id in
                LinkedName(
                    name: label(of: .subject(id), context.site.content),
                    link: context.link(to: .petitions(.subject(id))))
            }
        },
        .object("don_vi", linkView) { petition, context in petition.unit.map { LinkedName($0, context) } },
        .flag("minh_hoa") { petition, _ in petition.isIllustrative },
    ])

/// `/phan-anh/<nam>/<id>/`: a question and its answer.
func petitionPage(_ layout: PageLayout) -> PageView<Petition> {
    PageView(
        .petition, layout,
        [
            .html("noi_dung") { petition, _ in petition.document.body },
            .object("co_quan", linkView) { petition, context in LinkedName(petition.agency, context) },
        ],
        [
            petitionRowView.entries { $0 },
            recordView(PetitionKey.schema).entries { $0.document.fields },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { petition, context in
        let title = petition.title.scalar?.string ?? petition.id
        let all = LinkedName(name: "Phản ánh, kiến nghị", link: context.link(to: .petitions(.all)))
        let year = LinkedName(
            name: "Năm \(petition.year)", link: context.link(to: .petitions(.year(petition.year))))
        return PageHead(
            title: title, qualifier: "phản ánh ngày \(petition.received.figures)",
            summary: petition.document[common: .summary].scalar?.string,
            trail: [homeCrumb(context), all, year], isIllustrative: petition.isIllustrative,
            dependsOnDay: !petition.state.kind.isAnswered,
            dublinCore: { DublinCore(petition, title: title, context) })
    }
}

extension DublinCore {
    fileprivate init(_ petition: Petition, title: String, _ context: PageContext) {
        self.init(title: title)
        creators = [petition.agency.name.scalar?.string ?? petition.agency.id]
        publishers = creators
        date = (petition.answered ?? petition.received).description
        identifiers = [context.address(of: .petition(petition))]
        type = "Phản ánh, kiến nghị"
    }
}
