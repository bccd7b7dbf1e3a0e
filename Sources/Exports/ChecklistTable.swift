internal import ContentModel
internal import Diagnostics
internal import Schedule
public import SitePlan

/// The checklist as CSV and JSON, below `bang-kiem/`; nothing where there is no obligation.
public func checklistFiles(of site: PlannedSite) -> [(file: String, bytes: [UInt8])] {
    let findings = site.content.checklist
    guard !findings.isEmpty else { return [] }
    let day = site.content.day
    return [
        ("bang-kiem/bang-kiem.csv", table(findings, on: day)),
        ("bang-kiem/bang-kiem.json", json(findings, on: day)),
    ]
}

private let columns = [
    "id", "noi_dung", "co_quan", "don_vi", "minh_hoa", "mau", "chu_ky", "trong", "tinh_trang", "so_ban_ghi",
    "cap_nhat", "han", "thieu", "tinh_den",
]

private func cells(_ finding: ObligationFinding, on day: CalendarDate) -> [String] {
    let obligation = finding.obligation
    return [
        obligation.id, obligation.fields[ObligationKey.text].scalar?.string ?? "", obligation.agency.id,
        obligation.party.id ?? "", obligation.agency.isIllustrative ? "true" : "false",
        obligation.sampleOf?.description ?? "", obligation.cycle?.rawValue ?? "",
        obligation.cycle == nil ? "" : "\(obligation.within)", finding.standing.rawValue,
        "\(finding.records.count)",
        finding.updated?.description ?? "", finding.due?.description ?? "",
        finding.gaps.map(\.described).joined(separator: "; "), day.description,
    ]
}

private func table(_ findings: [ObligationFinding], on day: CalendarDate) -> [UInt8] {
    var table = CSV()
    table.row(columns)
    for finding in findings { table.row(cells(finding, on: day)) }
    return table.bytes
}

/// What CSV leaves empty is null here, and what hinders an obligation is told part by part.
private func json(_ findings: [ObligationFinding], on day: CalendarDate) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.array { array in
        for finding in findings {
            array.object { object in
                for (name, cell) in zip(columns, cells(finding, on: day)) {
                    object.key(name)
                    switch name {
                    case "thieu": object.array { gaps in finding.gaps.forEach { gaps.gap($0) } }
                    case _ where cell.isEmpty: object.null()
                    case "so_ban_ghi", "trong": object.number(cell)
                    case "minh_hoa": object.flag(cell == "true")
                    default: object.string(cell)
                    }
                }
            }
        }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
}

extension JSONWriter {
    fileprivate mutating func gap(_ gap: ObligationFinding.Gap) {
        object { object in
            object.member("noi_dung", gap.text)
            object.member("ban_ghi", gap.document.map { "\($0.name.kind.rawValue)/\($0.id)" })
            object.member("tep", gap.file)
        }
    }
}

extension ObligationFinding.Gap {
    /// With the record that it is about: "thu-tuc/1.003659: thiếu «phi»".
    fileprivate var described: String {
        document.map { "\($0.name.kind.rawValue)/\($0.id): \(text)" } ?? text
    }
}
