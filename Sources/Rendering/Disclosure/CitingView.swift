internal import ContentModel
internal import SitePlan
internal import Templates

/// The records of one kind that cite a document.
struct CitingGroup: Sendable {
    /// "Kế hoạch"
    let label: String
    var records: [CitingRecord]
}

/// A record that cites a document: what for, and whether it has to be reviewed.
struct CitingRecord: Sendable {
    let name: LinkedName
    var keys: [String]
    let isIllustrative: Bool
    var needsReview: Bool
}

let citingGroupView = View<CitingGroup>(
    "nhom_vien_dan",
    [
        .text("ten") { group, _ in group.label },
        .count("so") { group, _ in group.records.count },
        .list("ban_ghi", citingRecordView) { group, _ in group.records },
    ])

private let citingRecordView = View<CitingRecord>(
    "ban_ghi_vien_dan",
    [
        .text("ten") { record, _ in record.name.name },
        .text("lien_ket") { record, _ in record.name.link },
        .texts("vai_tro") { record, _ in record.keys },
        .flag("minh_hoa") { record, _ in record.isIllustrative },
        .flag("can_ra_soat") { record, _ in record.needsReview },
    ])

/// Who cites the document on this site: by kind of record, each record once; other documents are told by what
/// ties them.
func citingGroups(_ document: LegalDocument, _ context: PageContext) -> [CitingGroup] {
    var groups: [CitingGroup] = []
    var places: [String: (group: Int, record: Int)] = [:]
    for citation in context.site.content.citations.citations(of: document) where citation.role != .lineage {
        let needsReview = document.validity.isOver && citation.needsCurrentGround
        let path = citation.path.string
        if let place = places[path] {
            groups[place.group].records[place.record].add(citation.field.label, needsReview)
            continue
        }
        let label = (citation.record?.name.kind.label ?? "nghĩa vụ công khai").capitalizedFirst
        let record = CitingRecord(
            name: LinkedName(citing: citation, context), keys: [citation.field.label],
            isIllustrative: citation.record?.isIllustrative(in: context.site.content) ?? false,
            needsReview: needsReview)
        let index = groups.firstIndex { $0.label == label } ?? groups.count
        if index == groups.count { groups.append(CitingGroup(label: label, records: [])) }
        places[path] = (index, groups[index].records.count)
        groups[index].records.append(record)
    }
    return groups
}

extension CitingRecord {
    fileprivate mutating func add(_ key: String, _ needsReview: Bool) {
        if !keys.contains(key) { keys.append(key) }
        self.needsReview = self.needsReview || needsReview
    }
}

extension LinkedName {
    fileprivate init(citing citation: Citation, _ context: PageContext) {
        if let line = citation.record.flatMap({ context.site.content.hotlines[$0.id] }),
            citation.record?.name.kind == .hotline
        {
            self.init(line, context)
            return
        }
        let route = context.site.links.route(of: citation.path)
        let name = citation.record?.title ?? "Nghĩa vụ công khai"
        self.init(name: name, link: route.map { context.link(to: $0) })
    }
}

extension Document {
    /// Whether the record says so itself, or belongs to an agency or a plan that is illustrative.
    func isIllustrative(in content: SiteContent) -> Bool {
        if self[common: .illustrative].isTrue { return true }
        if name.kind == .task { return name.parent.flatMap(content.plan)?.isIllustrative ?? false }
        let agency = name.kind.schema.slot("co_quan").flatMap { fields.values[$0].scalar }
        return agency.flatMap { content.agency($0.string) }?.isIllustrative ?? false
    }
}
