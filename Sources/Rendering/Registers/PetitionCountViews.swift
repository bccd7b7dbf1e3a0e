internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// So many petitions are in a state.
struct PetitionStateCount: Sendable {
    let state: PetitionState.Kind
    let count: Int

    /// The pressing ones first: all states of the whole register, of a part of it those that occur.
    static func counts(of petitions: [Petition], isWhole: Bool) -> [PetitionStateCount] {
        let counts = PetitionCounts(petitions)
        return PetitionState.Kind.allCases.filter { isWhole || counts[$0] > 0 }
            .map { PetitionStateCount(state: $0, count: counts[$0]) }
    }
}

let petitionStateView = View<PetitionStateCount>(
    "theo_tinh_trang",
    [
        .text("nhan") { row, _ in row.state.title },
        .text("lop") { row, _ in row.state.tone.rawValue },
        .text("quy_tac") { row, _ in row.state.rule },
        .count("so") { row, _ in row.count },
        .text("lien_ket") { row, context in context.link(to: .petitions(.state(row.state))) },
    ])

/// The petitions of a month, a field, a unit: how many, and how they stand.
struct PetitionGroup: Sendable {
    let label: String
    /// nil where the group has no page of its own.
    let filter: PetitionFilter?
    let counts: PetitionCounts

    /// By the month of reception, the newest first.
    static func byMonth(_ petitions: [Petition]) -> [PetitionGroup] {
        let groups = Dictionary(grouping: petitions) { $0.received.description.prefix(7) }
        return groups.keys.sorted(by: >).map { month in
            PetitionGroup(
                label: "\(month.suffix(2))/\(month.prefix(4))", filter: nil,
                counts: PetitionCounts(groups[month] ?? []))
        }
    }

    /// The parts of the whole register that are wanted.
    static func all(_ content: SiteContent, where isWanted: (PetitionFilter) -> Bool) -> [PetitionGroup] {
        let register = content.registers.petitions
        return register.filters.filter(isWanted).map { filter in
            PetitionGroup(
                label: ContentLabel.petition(filter, content), filter: filter,
                counts: PetitionCounts(register[filter]))
        }
    }
}

/// Names of parts of lists.
private enum ContentLabel {
    static func petition(_ filter: PetitionFilter, _ content: SiteContent) -> String {
        let name = label(of: filter, content)
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}

let petitionGroupView = View<PetitionGroup>(
    "nhom_phan_anh",
    [
        .text("ten") { group, _ in group.label },
        .text("lien_ket") { group, context in group.filter.map { context.link(to: .petitions($0)) } },
        .count("tiep_nhan") { group, _ in group.counts.total },
        .count("da_tra_loi") { group, _ in group.counts.answered },
        .count("qua_han") { group, _ in group.counts[.overdue] },
        .object("dung_han", shareView) { group, _ in group.counts.onTime },
    ])

/// A share with what it is a share of: `83,3 %`, 5, 6; the percentage is missing where there is no whole.
let shareView = View<Ratio>(
    "phan",
    [
        .text("phan_tram") { ratio, _ in
            ratio.perMille.map { vietnameseFigure(Double($0) / 10, decimals: 1) }
        },
        .count("tu_so") { ratio, _ in ratio.part },
        .count("mau_so") { ratio, _ in ratio.whole },
    ])
