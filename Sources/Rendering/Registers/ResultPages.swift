internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan
internal import Templates

/// `/ket-qua/`: results of handling dossiers by period; periods of different lengths stand apart.
func resultsPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .results, layout,
        [
            .list("loat", resultSeriesView) { content, _ in content.registers.results.series },
            .list("cach_tinh", shareRuleView) { _, _ in DossierShare.Kind.allCases },
            .text("tep_csv") { _, context in context.link(toFile: "du-lieu/ket-qua.csv") },
            .text("tep_csv_linh_vuc") { _, context in
                context.link(toFile: "du-lieu/ket-qua.theo_linh_vuc.csv")
            },
        ]
    ) { content, context in
        PageHead(
            title: "Kết quả giải quyết thủ tục hành chính",
            summary: "Số hồ sơ tiếp nhận, giải quyết, đúng hạn, trực tuyến theo từng kỳ",
            trail: [homeCrumb(context)],
            isIllustrative: content.registers.results.all.allSatisfy(\.isIllustrative),
            dublinCore: { DublinCore(list: "Kết quả giải quyết thủ tục hành chính", context) })
    }
}

private let resultSeriesView = View<DossierSeries>(
    "loat",
    [
        .text("ten") { series, _ in "\(series.kind.seriesTitle) – \(series.agency.label)" },
        .text("neo") { series, _ in "_\(series.agency.id)-\(series.kind)" },
        .flag("minh_hoa") { series, _ in series.agency.isIllustrative },
        .list("ky", resultRowView) { series, _ in series.results },
        .chart("bieu_do") { series, _, output in
            appendSettledColumns(series, "_bd-\(series.agency.id)-\(series.kind)", to: &output)
        },
        .chart("bieu_do_tiep_nhan") { series, _, output in
            appendReceivedColumns(series, "_nhan-\(series.agency.id)-\(series.kind)", to: &output)
        },
        .chart("bieu_do_dung_han") { series, _, output in
            appendOnTimeLine(series, "_ty-le-\(series.agency.id)-\(series.kind)", to: &output)
        },
    ])

private let shareRuleView = View<DossierShare.Kind>(
    "cach_tinh",
    [
        .text("ten") { kind, _ in kind.title },
        .text("quy_tac") { kind, _ in kind.rule },
    ])

/// A period as a row.
let resultRowView = View<DossierResult>(
    "dong_ket_qua",
    [
        .text("ky") { result, _ in result.period.label.capitalizedFirst },
        .text("lien_ket") { result, context in context.link(to: .result(result)) },
        .flag("minh_hoa") { result, _ in result.isIllustrative },
    ],
    figuresView.entries { $0.figures })

/// `/ket-qua/<id>/`: one period, with its fields of administration.
func resultPage(_ layout: PageLayout) -> PageView<DossierResult> {
    PageView(
        .result, layout,
        [
            .text("ten_ky") { result, _ in result.period.label },
            .object("co_quan", linkView) { result, context in LinkedName(result.agency, context) },
            .object("truoc", linkView) { result, context in
                context.site.content.registers.results.neighbours(of: result).previous
                    .map { LinkedName($0, context) }
            },
            .object("sau", linkView) { result, context in
                context.site.content.registers.results.neighbours(of: result).next
                    .map { LinkedName($0, context) }
            },
            .text("ma_dong") { result, _ in result.id },
            .text("tep_csv") { _, context in context.link(toFile: "du-lieu/ket-qua.csv") },
            .text("tep_csv_linh_vuc") { _, context in
                context.link(toFile: "du-lieu/ket-qua.theo_linh_vuc.csv")
            },
            .list("ty_le", dossierShareView) { result, _ in result.figures.shares },
            .list("linh_vuc", subjectFiguresView) { result, context in
                result.subjectFigures(context.site.content)
            },
            .chart("bieu_do_linh_vuc") { result, context, output in
                appendSubjectBars(result, result.subjectFigures(context.site.content), to: &output)
            },
        ],
        [
            figuresView.entries { $0.figures },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { result, context in
        let title = "Kết quả giải quyết thủ tục hành chính \(result.period.label.lowercasedFirst)"
        return PageHead(
            title: title, qualifier: result.agency.label,
            summary: result.document[common: .summary].scalar?.string,
            trail: [
                homeCrumb(context), LinkedName(name: "Kết quả giải quyết", link: context.link(to: .results)),
            ], isIllustrative: result.isIllustrative,
            dublinCore: {
                var core = DublinCore(title: title)
                core.creators = [result.agency.name.scalar?.string ?? result.agency.id]
                core.publishers = core.creators
                core.date = result.period.last.description
                core.identifiers = [context.address(of: .result(result))]
                core.type = "Kết quả giải quyết thủ tục hành chính"
                return core
            })
    }
}

extension LinkedName {
    fileprivate init(_ result: DossierResult, _ context: PageContext) {
        self.init(name: result.period.label.capitalizedFirst, link: context.link(to: .result(result)))
    }
}

/// The figures of one field of administration.
struct SubjectFigures: Sendable {
    let name: String
    let figures: DossierFigures
}

extension DossierResult {
    fileprivate func subjectFigures(_ content: SiteContent) -> [SubjectFigures] {
        bySubject.map { line in
            SubjectFigures(
                name: content.subject(line.subject)?.name.string ?? line.subject, figures: line.figures)
        }
    }
}

private let subjectFiguresView = View<SubjectFigures>(
    "linh_vuc", [.text("ten") { line, _ in line.name }], figuresView.entries { $0.figures })

private let dossierShareView = View<DossierShare>(
    "ty_le_ho_so",
    [
        .text("ten") { share, _ in share.kind.title },
        .text("quy_tac") { share, _ in share.kind.rule },
    ],
    shareView.entries { $0.ratio })

/// What was counted; an absent figure was not published.
let figuresView = View<DossierFigures>(
    "so_lieu_ho_so",
    [
        .count("tiep_nhan") { figures, _ in figures.received },
        .count("moi_tiep_nhan") { figures, _ in figures.newlyReceived },
        .count("truc_tuyen") { figures, _ in figures.online },
        .count("truc_tiep") { figures, _ in figures.inPerson },
        .count("buu_chinh") { figures, _ in figures.postal },
        .count("ky_truoc") { figures, _ in figures.carriedOver },
        .count("da_giai_quyet") { figures, _ in figures.settled },
        .count("truoc_han") { figures, _ in figures.early },
        .count("dung_han") { figures, _ in figures.onTime },
        .count("qua_han") { figures, _ in figures.late },
        .count("dang_giai_quyet") { figures, _ in figures.pending },
        .count("dang_trong_han") { figures, _ in figures.pendingInTime },
        .count("dang_qua_han") { figures, _ in figures.pendingLate },
        .count("tra_lai") { figures, _ in figures.returned },
        .object("phan_dung_han", shareView) { figures, _ in figures.share(.onTime)?.ratio },
        .object("phan_truc_tuyen", shareView) { figures, _ in figures.share(.online)?.ratio },
        .object("phan_so_hoa", shareView) { figures, _ in figures.share(.digitised)?.ratio },
        .object("phan_thanh_toan", shareView) { figures, _ in figures.share(.payment)?.ratio },
    ])

extension Period.Kind {
    fileprivate var seriesTitle: String {
        switch self {
        case .month: "Theo tháng"
        case .quarter: "Theo quý"
        case .halfYear: "6 tháng đầu năm"
        case .nineMonths: "9 tháng đầu năm"
        case .year: "Theo năm"
        }
    }
}

extension String {
    /// "Tháng 10/2026" inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
