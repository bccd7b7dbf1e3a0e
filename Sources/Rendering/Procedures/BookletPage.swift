internal import ContentModel
internal import SitePlan
internal import Templates

/// `/thu-tuc/linh-vuc/<id>/niem-yet/`: the list and the sheets of a field, for one print job.
func bookletPage(_ layout: PageLayout) -> PageView<Subject> {
    PageView(
        .booklet, layout,
        [
            .text("ten_linh_vuc") { subject, _ in subject.name.string },
            .text("lien_ket_danh_sach") { subject, context in
                context.link(to: .procedures(.subject(subject.id.string)))
            },
            .count("so_thu_tuc") { subject, context in
                context.site.content.procedures.posted(of: subject).count
            },
            .texts("ten_co_quan") { subject, context in context.site.content.postingAgencies(of: subject) },
            sheets("thu_tuc"),
        ]
    ) { subject, context in
        let posted = context.site.content.procedures.posted(of: subject)
        return PageHead(
            title: "Niêm yết thủ tục hành chính lĩnh vực \(subject.name)",
            summary: "Các tờ niêm yết của lĩnh vực \(subject.name), in một lần",
            trail: [
                homeCrumb(context),
                LinkedName(name: "Thủ tục hành chính", link: context.link(to: .procedures(.all))),
                LinkedName(subject, context),
            ],
            isIllustrative: posted.allSatisfy(\.isIllustrative),
            dependsOnDay: posted.contains { $0.willChange(in: context.site.content) })
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
private func sheets(_ name: String) -> View<Subject>.Entry {
    View<Subject>.Entry(name: name, type: .list(.object(sheetView.schema))) { subject, context in
        let posted = context.site.content.procedures.posted(of: subject)
        return .list(
            posted.enumerated().map { position, procedure in
                let sheet = Sheet(number: position + 1, procedure: procedure)
                return .object(sheetView.frame(sheet, context.showing(.procedure(procedure))))
            })
    }
}

extension SiteContent {
    /// The agencies whose procedures a booklet holds, each once.
    fileprivate func postingAgencies(of subject: Subject) -> [String] {
        var seen: Set<String> = []
        return procedures.posted(of: subject).map(\.agency).filter { seen.insert($0.id).inserted }
            .map { $0.name.scalar?.string ?? $0.id }
    }
}
