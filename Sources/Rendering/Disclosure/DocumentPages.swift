internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// A part of a list of documents.
struct DocumentListSubject: Sendable {
    let list: DocumentList
    let page: Int
    let documents: [LegalDocument]

    fileprivate var position: PagePosition {
        PagePosition(number: page, count: documents.count, list: list.route)
    }

    /// "Văn bản: Nghị định"
    var title: String {
        switch list {
        case .all: "Văn bản"
        case .kind(let group): "Văn bản: \(group.label)"
        case .year(let group): "Văn bản ban hành năm \(group.label)"
        }
    }
}

/// `/van-ban/`, `/van-ban/loai/<loại>/`, `/van-ban/nam/<năm>/`: the registry, a hundred to the page.
func documentsPage(_ layout: PageLayout) -> PageView<DocumentListSubject> {
    PageView(
        .documents, layout,
        [
            .count("so_van_ban") { subject, _ in subject.documents.count },
            .list("van_ban", documentRowView) { subject, _ in Array(subject.documents[subject.position.range])
            },
            .list("cac_loai", groupLinkView) { subject, context in
                context.site.content.registry.byKind.map {
                    GroupLink($0, .kind($0), isHere: subject.list.kindKey == $0.key)
                }
            },
            .list("cac_nam", groupLinkView) { subject, context in
                context.site.content.registry.byYear.map {
                    GroupLink($0, .year($0), isHere: subject.list.yearKey == $0.key)
                }
            },
            .text("lien_ket_tat_ca") { subject, context in
                if case .all = subject.list { nil } else { context.link(to: .documents) }
            },
            .pagination { subject, _ in subject.position },
        ]
    ) { subject, context in
        let isWhole = if case .all = subject.list { true } else { false }
        let all = LinkedName(name: "Văn bản", link: context.link(to: .documents))
        return PageHead(
            title: subject.title,
            qualifier: subject.page > 1 ? "trang \(subject.page)" : nil,
            summary: "Văn bản là căn cứ của các trang này, với hiệu lực và văn bản thay thế",
            trail: [homeCrumb(context)] + (isWhole ? [] : [all]), dependsOnDay: true,
            dublinCore: { DublinCore(list: subject.title, context) })
    }
}

/// A kind or a year with its list.
struct GroupLink: Sendable {
    let group: DocumentGroup
    let list: DocumentList
    let isHere: Bool

    init(_ group: DocumentGroup, _ list: DocumentList, isHere: Bool) {
        self.group = group
        self.list = list
        self.isHere = isHere
    }
}

private let groupLinkView = View<GroupLink>(
    "nhom_van_ban",
    [
        .text("nhan") { link, _ in link.group.label },
        .text("lien_ket") { link, context in context.link(to: link.list.route) },
        .count("so") { link, _ in link.group.documents.count },
        .flag("dang_o") { link, _ in link.isHere },
    ])

extension DocumentList {
    fileprivate var kindKey: String? { if case .kind(let group) = self { group.key } else { nil } }
    fileprivate var yearKey: String? { if case .year(let group) = self { group.key } else { nil } }
}

/// `/van-ban/<id>/`: the facts of a document, how it stands, what it is tied to and who cites it.
func documentPage(_ layout: PageLayout) -> PageView<LegalDocument> {
    PageView(
        .document, layout,
        [
            .text("ten_van_ban") { document, _ in document.name },
            .source("trich_yeu") { document, _ in document.subject },
            .object("hieu_luc", validityView) { document, _ in DocumentState(document: document) },
            .list("thay_the", documentRowView) { document, context in
                rows(document.replaces, context)
            },
            .list("bi_thay_the", documentRowView) { document, context in
                rows(document.replacedBy, context)
            },
            .list("sua_doi", documentRowView) { document, context in rows(document.amends, context) },
            .list("duoc_sua_doi", documentRowView) { document, context in
                rows(document.amendedBy, context)
            },
            .list("vien_dan", citingGroupView) { document, context in citingGroups(document, context) },
            .html("noi_dung") { document, _ in document.document.body },
        ],
        [
            recordView(DocumentKey.schema).entries { $0.document.fields },
            recordView(CommonKey.schema).entries { $0.document.common },
        ]
    ) { document, context in
        PageHead(
            title: document.name,
            summary: document.document[common: .summary].scalar?.string ?? document.subject?.string,
            trail: [homeCrumb(context), LinkedName(name: "Văn bản", link: context.link(to: .documents))],
            isIllustrative: document.isIllustrative, dependsOnDay: true,
            dublinCore: { DublinCore(document, context) }, linkedData: { [LinkedData(document, context)] })
    }
}

private func rows(_ ids: [String], _ context: PageContext) -> [LegalDocument] {
    ids.compactMap { context.site.content.registry[$0] }
}
