internal import ContentModel
internal import SitePlan
internal import Templates

/// A volume of the posting sheets of a field.
struct Booklet: Sendable {
    let subject: Subject
    let position: PagePosition
    /// The procedures of this volume.
    let posted: ArraySlice<Procedure>

    init(_ subject: Subject, volume: Int, _ content: SiteContent) {
        self.subject = subject
        let all = content.procedures.posted(of: subject)
        position = PagePosition(
            number: volume, count: all.count, list: .booklet(subject), rows: Pagination.sheets)
        posted = all[position.range]
    }

    /// The agencies whose procedures the volume holds, each once.
    fileprivate var agencies: [String] {
        var seen: Set<String> = []
        return posted.map(\.agency).filter { seen.insert($0.id).inserted }
            .map { $0.name.scalar?.string ?? $0.id }
    }
}

/// `/thu-tuc/linh-vuc/<id>/niem-yet/`: the list and the sheets of a field, for one print job a volume.
func bookletPage(_ layout: PageLayout) -> PageView<Booklet> {
    PageView(
        .booklet, layout,
        [
            .text("ten_linh_vuc") { booklet, _ in booklet.subject.name.string },
            .text("lien_ket_danh_sach") { booklet, context in
                context.link(to: .procedures(.subject(booklet.subject.id.string)))
            },
            .pagination { booklet, _ in booklet.position },
            .count("so_thu_tuc") { booklet, _ in booklet.position.count },
            .texts("ten_co_quan") { booklet, _ in booklet.agencies },
            sheets("thu_tuc"),
        ]
    ) { booklet, context in
        let name = booklet.subject.name
        return PageHead(
            title: "Niêm yết thủ tục hành chính lĩnh vực \(name)",
            qualifier: booklet.position.number == 1 ? nil : "tập \(booklet.position.number)",
            summary: "Các tờ niêm yết của lĩnh vực \(name), in một lần",
            trail: [
                homeCrumb(context),
                LinkedName(name: "Thủ tục hành chính", link: context.link(to: .procedures(.all))),
                LinkedName(booklet.subject, context),
            ],
            isIllustrative: booklet.posted.allSatisfy(\.isIllustrative),
            dependsOnDay: booklet.posted.contains { $0.willChange(in: context.site.content) })
    }
}

/// A sheet with its number in the list.
private struct Sheet: Sendable {
    let number: Int
    let procedure: Procedure
}

private let sheetView = View<Sheet>(
    "to_niem_yet",
    [.count("so_thu_tu") { sheet, _ in sheet.number }],
    procedureEntries().map { entry in entry.of { $0.procedure } })

/// Each sheet reads as its procedure's own page does, with links from here and anchors of its own.
private func sheets(_ name: String) -> View<Booklet>.Entry {
    View<Booklet>.Entry(name: name, type: .list(.object(sheetView.schema))) { booklet, context in
        .list(
            zip(booklet.posted.indices, booklet.posted).map { index, procedure in
                let sheet = Sheet(number: index + 1, procedure: procedure)
                return .object(sheetView.frame(sheet, context.showing(.procedure(procedure))))
            })
    }
}
