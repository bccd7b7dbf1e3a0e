internal import ContentModel
internal import SitePlan
internal import Templates

/// `/duong-day-nong/`: whom to call, by agency, by unit and by field.
func hotlinesPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .hotlines, layout,
        [
            .list("co_quan", hotlineAgencyView) { content, _ in content.hotlineAgencies },
            .list("theo_linh_vuc", hotlineSubjectView) { content, _ in content.hotlineSubjects },
            .count("so_duong_day") { content, _ in content.hotlines.all.count },
            .count("han_kiem_tra") { _, _ in Hotline.verificationDays },
            .text("niem_yet") { _, context in context.link(to: .hotlinePoster(nil)) },
        ]
    ) { content, context in
        let title = "Đường dây nóng và đầu mối liên hệ"
        return PageHead(
            title: title,
            summary: "Số điện thoại, thư điện tử và địa chỉ tiếp nhận phản ánh, kiến nghị",
            trail: [homeCrumb(context)],
            isIllustrative: content.hotlines.all.allSatisfy(\.isIllustrative), dependsOnDay: true,
            dublinCore: { DublinCore(list: title, context) },
            linkedData: {
                content.hotlineAgencies.map { LinkedData(organization: $0.agency, $0.lines, context) }
            })
    }
}

/// What is posted in the office: the agencies with a sheet each.
struct PosterSubject: Sendable {
    let agencies: [HotlineAgency]
    /// nil: of all agencies.
    let agency: Agency?
}

/// `/duong-day-nong/niem-yet/<cơ quan>/`: the poster of an agency, for A4.
func hotlinePosterPage(_ layout: PageLayout) -> PageView<PosterSubject> {
    PageView(
        .hotlinePoster, layout,
        [.list("to_niem_yet", hotlineAgencyView) { subject, _ in subject.agencies }]
    ) { subject, context in
        let title = "Tờ niêm yết đường dây nóng"
        return PageHead(
            title: title, qualifier: subject.agency?.shortName,
            summary: "Bản in khổ A4 để dán tại nơi tiếp công dân",
            trail: [
                homeCrumb(context), LinkedName(name: "Đường dây nóng", link: context.link(to: .hotlines)),
            ],
            isIllustrative: subject.agencies.allSatisfy(\.agency.isIllustrative),
            dependsOnDay: subject.agencies.contains {
                context.site.content.hotlines.awaitsLine(of: $0.agency)
            },
            dublinCore: { DublinCore(list: title, context) })
    }
}
