internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan
internal import Templates

/// `/xin-loi/`: public apologies for late or wrong results; no citizen is named.
func apologiesPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .apologies, layout,
        [
            .list("xin_loi", apologyRowView) { content, _ in content.registers.apologies },
            .count("so_xin_loi") { content, _ in content.registers.apologies.count },
        ]
    ) { content, context in
        PageHead(
            title: "Công khai xin lỗi",
            summary: "Các lần cơ quan xin lỗi vì trả kết quả chậm hoặc sai, lý do và ngày hẹn mới",
            trail: [homeCrumb(context)],
            isIllustrative: content.registers.apologies.allSatisfy(\.isIllustrative),
            dublinCore: { DublinCore(list: "Công khai xin lỗi", context) })
    }
}

private let apologyRowView = View<Apology>(
    "dong_xin_loi",
    [
        .text("neo") { apology, _ in "_\(apology.id)" },
        .object("co_quan", linkView) { apology, context in LinkedName(apology.agency, context) },
        .object("don_vi", linkView) { apology, context in apology.unit.map { LinkedName($0, context) } },
        .flag("minh_hoa") { apology, _ in apology.isIllustrative },
    ],
    recordView(ApologyKey.schema).entries { $0.document.fields },
    recordView(CommonKey.schema).entries { $0.document.common })
