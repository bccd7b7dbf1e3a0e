internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan
internal import Templates

/// `/bang-kiem/`: what must be public, and whether it is, by unit.
func checklistPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .checklist, layout,
        [
            .list("don_vi", checklistPartyView) { content, _ in ChecklistParty.parties(content) },
            .list("tong_hop", standingCountView) { content, _ in StandingCount.counts(content.checklist) },
            .count("so_nghia_vu") { content, _ in content.registers.obligations.count },
            .count("so_mau") { content, _ in content.registers.obligations.count { $0.sampleOf != nil } },
            .flag("mau_mot_phan") { content, _ in
                Set(content.registers.obligations.map { $0.sampleOf == nil }).count == 2
            },
            .date("mau_lap_ngay") { content, _ in
                content.registers.obligations.compactMap(\.sampleOf).max()
            },
            .text("tep_json") { _, context in context.link(toFile: "bang-kiem/bang-kiem.json") },
            .text("tep_csv") { _, context in context.link(toFile: "bang-kiem/bang-kiem.csv") },
        ]
    ) { content, context in
        PageHead(
            title: "Bảng kiểm công khai",
            summary: "Những nội dung phải công khai theo quy định và tình trạng của từng nội dung trên trang",
            trail: [homeCrumb(context)],
            isIllustrative: content.registers.obligations.allSatisfy(\.agency.isIllustrative),
            dependsOnDay: true, dublinCore: { DublinCore(list: "Bảng kiểm công khai", context) })
    }
}

/// So many obligations stand so.
struct StandingCount: Sendable {
    let standing: ObligationFinding.Standing
    let count: Int

    static func counts(_ findings: [ObligationFinding]) -> [StandingCount] {
        ObligationFinding.Standing.allCases.map { standing in
            StandingCount(standing: standing, count: findings.count { $0.standing == standing })
        }
    }
}

private let standingCountView = View<StandingCount>(
    "tong_hop",
    [
        .text("nhan") { row, _ in row.standing.title },
        .text("lop") { row, _ in row.standing.tone.rawValue },
        .text("quy_tac") { row, _ in row.standing.rule },
        .count("so") { row, _ in row.count },
    ])

/// A party with what it answers for.
struct ChecklistParty: Sendable {
    let party: Party
    let findings: [ObligationFinding]

    /// In the order in which `nghia-vu.yaml` names them first.
    static func parties(_ content: SiteContent) -> [ChecklistParty] {
        var order: [String] = []
        var groups: [String: [ObligationFinding]] = [:]
        for finding in content.checklist {
            let key = finding.obligation.party.id ?? finding.obligation.party.name
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(finding)
        }
        return order.compactMap { key in
            groups[key].flatMap { findings in
                findings.first.map { ChecklistParty(party: $0.obligation.party, findings: findings) }
            }
        }
    }
}

private let checklistPartyView = View<ChecklistParty>(
    "don_vi_bang_kiem",
    [
        .object("ten", linkView) { group, context in LinkedName(group.party, context) },
        .list("nghia_vu", findingView) { group, _ in group.findings },
    ])

private let findingView = View<ObligationFinding>(
    "nghia_vu",
    [
        .text("neo") { finding, _ in "_nghia-vu-\(finding.obligation.id)" },
        .text("tinh_trang") { finding, _ in finding.standing.title },
        .text("lop") { finding, _ in finding.standing.tone.rawValue },
        .count("so_ban_ghi") { finding, _ in finding.records.count },
        .date("cap_nhat") { finding, _ in finding.updated },
        .date("han") { finding, _ in finding.due },
        .text("han_cho") { finding, _ in finding.dueFor },
        .list("thieu", gapView) { finding, _ in finding.gaps },
        .list("ban_ghi", linkView) { finding, context in
            finding.records.prefix(3).compactMap { record in
                context.link(toRecord: record).map { LinkedName(name: record.plainTitle, link: $0) }
            }
        },
    ],
    recordView(ObligationKey.schema).entries { $0.obligation.fields })

/// What hinders an obligation: the record with the way to it, what it lacks, the file to mend or to write.
private let gapView = View<ObligationFinding.Gap>(
    "thieu",
    [
        .object("ban_ghi", linkView) { gap, context in
            gap.document.map { LinkedName(name: $0.plainTitle, link: context.link(toRecord: $0)) }
        },
        .text("noi_dung") { gap, _ in gap.text },
        .text("tep") { gap, _ in gap.file },
    ])

extension PageContext {
    /// Where a record can be read: its page, or its place in the list that holds it.
    func link(toRecord document: Document) -> String? {
        switch document.name.kind {
        case .apology: link(to: .apologies, fragment: "_\(document.id)")
        case .hotline: link(to: .hotlines, fragment: "_\(document.id)")
        default: site.links.route(of: document.path).map { link(to: $0) }
        }
    }
}

extension Document {
    /// What the record is called, whatever its kind calls the key.
    var plainTitle: String {
        for key in ["ten", "tieu_de", "trich_yeu", "ky"] {
            if let slot = fields.schema.slot(key), let text = fields.values[slot].scalar {
                return text.string
            }
        }
        return id
    }
}
