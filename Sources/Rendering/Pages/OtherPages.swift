internal import ContentModel
internal import Templates

/// `/<id>/`: an ordinary page.
func ordinaryPage(_ layout: PageLayout) -> PageView<Document> {
    PageView(
        .ordinary, layout,
        [
            .list("muc_luc", tocView) { document, _ in document.tableOfContents },
            .html("noi_dung") { document, _ in document.body },
        ],
        [
            recordView(PageKey.schema).entries { $0.fields },
            recordView(CommonKey.schema).entries { $0.common },
        ]
    ) { document, context in
        PageHead(
            title: document[PageKey.title].scalar?.string ?? document.id,
            summary: document[common: .summary].scalar?.string, trail: [homeCrumb(context)],
            isIllustrative: document[common: .illustrative].isTrue)
    }
}

/// `/404.html`: served at any depth, so its links are absolute.
func notFoundPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .notFound, layout,
        [.list("co_quan", agencyCardView) { content, _ in content.agencies }]
    ) { _, context in PageHead(title: "Không tìm thấy trang", trail: [homeCrumb(context)]) }
}
