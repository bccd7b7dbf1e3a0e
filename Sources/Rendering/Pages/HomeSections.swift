internal import ContentModel
internal import SitePlan
internal import Templates

/// A way into the site: what is there, for whom, in one figure.
struct HomeSection: Sendable {
    let title: String
    let route: Route
    /// What a reader finds there.
    let promise: String
    let figure: String?
    /// The next step within it.
    var next: (label: String, route: Route)?
}

/// How many of the records that a figure counts are made up: ", đều minh họa", ", trong đó 3 minh họa" or
/// nothing.
private func illustrativeShare<Records: Collection>(
    of records: Records, _ isIllustrative: (Records.Element) -> Bool
) -> String {
    illustrativeShare(records.count(where: isIllustrative), of: records.count)
}

private func illustrativeShare(_ count: Int, of all: Int) -> String {
    if count == 0 { return "" }
    return count == all ? ", đều minh họa" : ", trong đó \(vietnameseFigure(count)) minh họa"
}

let homeSectionView = View<HomeSection>(
    "muc_trang_chu",
    [
        .text("ten") { section, _ in section.title },
        .text("lien_ket") { section, context in context.link(to: section.route) },
        .text("mo_ta") { section, _ in section.promise },
        .text("con_so") { section, _ in section.figure },
        .object("tiep", linkView) { section, context in
            section.next.map { LinkedName(name: $0.label, link: context.link(to: $0.route)) }
        },
    ])

extension SiteContent {
    /// What citizens come for first stands first; only what there is.
    var homeSections: [HomeSection] {
        let sections = [
            procedureSection, hotlineSection, petitionSection, planSection, progressSection, resultSection,
            indexSection, documentSection, checklistSection, newsSection,
        ]
        return sections.compactMap(\.self) + [
            HomeSection(
                title: "Dữ liệu mở", route: .data,
                promise: "Tải toàn bộ nội dung của trang dưới dạng bảng CSV và JSON để dùng lại.", figure: nil
            ),
            HomeSection(
                title: "Danh mục A–Z", route: .directory(nil),
                promise: "Mọi trang, xếp theo chữ cái đầu của tên, khi không tìm được bằng ô tìm kiếm.",
                figure: nil),
        ]
    }

    /// What a site of this kind has and this one has nothing of.
    var missingSections: [String] {
        let kinds = [
            ("thủ tục hành chính", procedures.isEmpty), ("đường dây nóng", hotlines.isEmpty),
            ("phản ánh, kiến nghị và trả lời", registers.petitions.isEmpty),
            ("kế hoạch", plans.isEmpty), ("kết quả giải quyết hồ sơ", registers.results.isEmpty),
            ("chỉ số", indices.isEmpty), ("văn bản", registry.isEmpty),
        ]
        return kinds.filter(\.1).map(\.0)
    }

    private var procedureSection: HomeSection? {
        guard !procedures.isEmpty else { return nil }
        let count = procedures.list(.all).currentCount
        let madeUp = procedures.all.count { $0.isIllustrative && !$0.isRepealed }
        return HomeSection(
            title: "Thủ tục hành chính", route: .procedures(.all),
            promise: "Cần giấy tờ gì, nộp ở đâu, bao lâu có kết quả, hết bao nhiêu tiền.",
            figure: "\(vietnameseFigure(count)) thủ tục đang áp dụng" + illustrativeShare(madeUp, of: count))
    }

    private var hotlineSection: HomeSection? {
        guard !hotlines.isEmpty else { return nil }
        return HomeSection(
            title: "Đường dây nóng", route: .hotlines,
            promise: "Gọi ai, số nào, giờ nào khi hồ sơ chậm, bị gây khó dễ hoặc cần hỏi.",
            figure: "\(vietnameseFigure(hotlines.all.count)) đầu mối đang hoạt động"
                + illustrativeShare(of: hotlines.all, \.isIllustrative))
    }

    private var petitionSection: HomeSection? {
        let petitions = registers.petitions[.all]
        guard !petitions.isEmpty else { return nil }
        let answered = PetitionCounts(petitions).answered
        return HomeSection(
            title: "Phản ánh, kiến nghị", route: .petitions(.all),
            promise: "Người dân đã hỏi gì, cơ quan trả lời thế nào, còn bao nhiêu việc quá hạn.",
            figure: "\(vietnameseFigure(answered))/\(vietnameseFigure(petitions.count)) đã trả lời"
                + illustrativeShare(of: petitions, \.isIllustrative))
    }

    private var planSection: HomeSection? {
        guard !plans.isEmpty else { return nil }
        let tasks = plans.reduce(0) { $0 + $1.tasks.count }
        return HomeSection(
            title: "Kế hoạch", route: .plans,
            promise: "Cơ quan hứa làm gì, đơn vị nào làm, đến bao giờ xong.",
            figure:
                "\(vietnameseFigure(plans.count)) kế hoạch\(illustrativeShare(of: plans, \.isIllustrative)); "
                + "\(vietnameseFigure(tasks)) nhiệm vụ")
    }

    private var progressSection: HomeSection? {
        guard !trackedPlans.isEmpty else { return nil }
        let late = progressOverviews.reduce(0) { $0 + $1.overdue.count }
        let madeUp = progressOverviews.filter(\.isIllustrative).reduce(0) { $0 + $1.overdue.count }
        let share = illustrativeShare(madeUp, of: late)
        return HomeSection(
            title: "Tiến độ", route: .progress,
            promise: "Việc nào xong, việc nào đang làm, việc nào quá hạn, có minh chứng hay chưa.",
            figure: late == 0
                ? "Không có nhiệm vụ nào quá hạn" : "\(vietnameseFigure(late)) nhiệm vụ quá hạn" + share,
            next: ("Lịch các thời hạn", .calendar(nil)))
    }

    private var resultSection: HomeSection? {
        guard !registers.results.isEmpty else { return nil }
        return HomeSection(
            title: "Kết quả giải quyết hồ sơ", route: .results,
            promise: "Bao nhiêu hồ sơ đúng hạn, bao nhiêu hồ sơ trễ, nộp trực tuyến được bao nhiêu.",
            figure: "\(vietnameseFigure(registers.results.all.count)) kỳ đã công bố"
                + illustrativeShare(of: registers.results.all, \.isIllustrative),
            next: registers.apologies.isEmpty ? nil : ("Công khai xin lỗi", .apologies))
    }

    private var indexSection: HomeSection? {
        guard !indices.isEmpty else { return nil }
        return HomeSection(
            title: "Chỉ số", route: .indices,
            promise: "Tỉnh, Sở được chấm bao nhiêu điểm, lên hay xuống, vì sao.",
            figure: "\(vietnameseFigure(indices.count)) bộ chỉ số"
                + illustrativeShare(of: indices, \.isIllustrative),
            next: ("Chỗ cần cải thiện", .improvements))
    }

    private var documentSection: HomeSection? {
        guard !registry.isEmpty else { return nil }
        return HomeSection(
            title: "Văn bản", route: .documents,
            promise: "Căn cứ của từng việc: văn bản nào còn hiệu lực, văn bản nào đã bị thay.",
            figure: "\(vietnameseFigure(registry.all.count)) văn bản"
                + illustrativeShare(of: registry.all, \.isIllustrative))
    }

    private var newsSection: HomeSection? {
        guard !news.isEmpty else { return nil }
        return HomeSection(
            title: "Tin và thông báo", route: .newsList,
            promise: "Thủ tục mới, lịch ngừng phục vụ, những thay đổi cần biết trước khi nộp hồ sơ.",
            figure: "\(vietnameseFigure(news.count)) tin"
                + illustrativeShare(of: news) { $0.isIllustrative(in: self) })
    }

    private var checklistSection: HomeSection? {
        guard !registers.obligations.isEmpty else { return nil }
        let met = checklist.count { $0.standing == .met }
        return HomeSection(
            title: "Bảng kiểm công khai", route: .checklist,
            promise: "Pháp luật buộc công khai những gì, đã có đủ trên trang này chưa.",
            figure: "Đủ \(vietnameseFigure(met))/\(vietnameseFigure(checklist.count)) nghĩa vụ"
                + illustrativeShare(of: registers.obligations, \.agency.isIllustrative))
    }
}
