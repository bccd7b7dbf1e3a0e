internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// A page of the change feed.
struct ChangesSubject: Sendable {
    /// From 1 on.
    let part: Int
    let position: PagePosition
    fileprivate let sections: [ChangeSection]

    init(_ site: PlannedSite, part: Int) {
        let rows = site.changeLog.rows
        self.part = part
        position = PagePosition(number: part, count: rows.count, list: .changes)
        var sections: [ChangeSection] = []
        for index in position.range {
            let number = rows[index].news.release.number
            if sections.last?.news.release.number != number {
                let isContinued = index > 0 && rows[index - 1].news.release.number == number
                sections.append(ChangeSection(news: rows[index].news, isContinued: isContinued))
            }
            if let change = rows[index].change { sections[sections.count - 1].changes.append(change) }
        }
        self.sections = sections
    }
}

/// What stands of a release on one page.
struct ChangeSection: Sendable {
    let news: ReleaseNews
    let isContinued: Bool
    var changes: [RecordChange] = []
}

/// `/thay-doi/`: what was added, reported, extended, completed, amended, repealed, release by release.
func changesPage(_ layout: PageLayout) -> PageView<ChangesSubject> {
    PageView(
        .changes, layout,
        [
            .list("ban", changeSectionView) { subject, _ in subject.sections },
            .pagination { subject, _ in subject.position },
            .text("lien_ket_phien_ban") { _, context in context.link(to: .versions) },
            .text("lien_ket_feed") { _, context in
                context.site.content.ledger.isEmpty ? nil : context.link(toFile: Feed(.site).file)
            },
        ]
    ) { subject, context in
        PageHead(
            title: "Thay đổi", qualifier: subject.part > 1 ? "trang \(subject.part)" : nil,
            summary:
                "Những gì được công bố mới, báo cáo, gia hạn, hoàn thành, sửa đổi, bãi bỏ, theo từng bản "
                + "công bố",
            trail: [homeCrumb(context)]
                + (subject.part > 1 ? [LinkedName(name: "Thay đổi", link: context.link(to: .changes))] : []))
    }
}

let changeSectionView = View<ChangeSection>(
    "ban_cong_bo",
    [
        .count("so") { section, _ in section.news.release.number },
        .text("neo") { section, _ in "_ban-\(section.news.release.number)" },
        .date("ngay") { section, _ in section.news.release.date },
        .flag("tiep_theo") { section, _ in section.isContinued },
        .flag("lan_dau") { section, _ in section.news.isFirst },
        .list("so_ban_ghi", kindCountView) { section, _ in
            section.news.counts.map { KindCount(kind: $0.kind, count: $0.count) }
        },
        .list("thay_doi", recordChangeView) { section, _ in section.changes },
    ])

/// How many records of a kind a release tells of.
struct KindCount: Sendable {
    let kind: ContentKind
    let count: Int
}

let kindCountView = View<KindCount>(
    "so_ban_ghi",
    [
        .text("loai") { row, _ in row.kind.label },
        .count("so") { row, _ in row.count },
    ])

let recordChangeView = View<RecordChange>(
    "thay_doi",
    [
        .text("ten") { change, _ in change.title },
        .text("loai") { change, _ in change.name.kind.label },
        .text("lien_ket") { change, context in context.root + change.route.dropFirst() + context.indexFile },
        .list("nhan", changeKindView) { change, _ in change.kinds },
        .flag("minh_hoa") { change, _ in change.isIllustrative },
        .texts("su_kien") { change, _ in change.events },
        .list("gia_tri", fieldChangeView) { change, _ in change.told },
        .count("so_gia_tri_khac") { change, _ in positive(change.untold) },
        .text("theo") { change, _ in change.ground },
        .texts("ly_do") { change, _ in change.reasons },
    ])

let changeKindView = View<RecordChange.Kind>(
    "loai_thay_doi",
    [
        .text("nhan") { kind, _ in kind.label },
        .text("lop") { kind, _ in kind.tone.rawValue },
    ])

let fieldChangeView = View<FieldChange>(
    "gia_tri_thay_doi",
    [
        .text("nhan") { change, _ in change.label },
        .text("cu") { change, _ in change.old },
        .text("moi") { change, _ in change.new },
    ])

extension RecordChange.Kind {
    fileprivate var tone: StatusTone {
        switch self {
        case .completed, .answered: .done
        case .removed, .repealed: .late
        case .extended, .suspended: .soon
        case .added, .reported, .amended: .inTime
        }
    }
}
