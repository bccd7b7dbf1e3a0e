internal import ContentModel
internal import Templates

/// `/<id>/`: an ordinary page.
func ordinaryPage(_ layout: PageLayout) -> View<Document> {
    View(
        PageKind.ordinary.rawValue,
        [
            .list("muc_luc", tocView) { document, _ in document.tableOfContents },
            .html("noi_dung") { document, _ in document.body },
        ],
        layout.entries { document, context in
            PageHead(
                title: document[PageKey.title].scalar?.string ?? document.id,
                summary: document[common: .summary].scalar?.string, trail: [homeCrumb(context)],
                isIllustrative: document[common: .illustrative].isTrue)
        },
        recordView(PageKey.schema).entries { $0.fields },
        recordView(CommonKey.schema).entries { $0.common })
}

/// `/404.html`: served at any depth, so its links are absolute.
func notFoundPage(_ layout: PageLayout) -> View<SiteContent> {
    View(
        PageKind.notFound.rawValue,
        [.list("co_quan", agencyCardView) { content, _ in content.agencies }],
        layout.entries { _, context in PageHead(title: "Không tìm thấy trang", trail: [homeCrumb(context)]) })
}
