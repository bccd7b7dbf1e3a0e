internal import ContentModel
internal import Diagnostics
public import SitePlan

/// Each index as CSV and JSON beside its page: the figures as they were published, and the changes that may
/// be stated.
public func indexData(of site: PlannedSite) -> [(file: String, bytes: [UInt8])] {
    site.content.indices.flatMap { index in
        [(index.dataFile("csv"), csv(of: index)), (index.dataFile("json"), json(of: index))]
    }
}

/// A row of an index's table: a subject, or one of its components, in a year.
struct IndexRow {
    let line: ScoreLine
    let index: Int
    let component: String?

    var point: ScorePoint { line.points[index] }

    /// The scores, then the components', then the averages.
    static func rows(of index: ScoreIndex) -> [IndexRow] {
        let parts = index.components.flatMap { scores in
            scores.lines.flatMap { rows(of: $0, scores.component.id) }
        }
        return index.lines.flatMap { rows(of: $0, nil) } + parts
            + index.references.flatMap { rows(of: $0, nil) }
    }

    private static func rows(of line: ScoreLine, _ component: String?) -> [IndexRow] {
        line.points.indices.map { IndexRow(line: line, index: $0, component: component) }
    }

    /// The cells behind `ten`, in the order of `columns`; one row for each ranking, at least one.
    static let columns = [
        "don_vi_duoc_cham", "nam", "ngay", "thanh_phan", "diem", "don_vi_do", "thang_diem.tu",
        "thang_diem.den", "cach", "hang", "tong_so", "pham_vi", "cach_xep_hang", "nhom", "khong_cong_bo",
        "muc_tieu", "gay_chuoi", "thay_doi_diem", "thay_doi_hang", "nguon", "ghi_chu",
    ]

    var cells: [[String]] {
        let rankings = line.rankings.filter { $0.ranks[index] != nil }
        return rankings.isEmpty ? [cells(nil)] : rankings.map { cells($0) }
    }

    private func cells(_ ranking: Ranking?) -> [String] {
        let rank = ranking?.ranks[index] ?? nil
        let place: [String?] = [
            rank.map { "\($0.rank)" }, rank?.total.map { "\($0)" }, rank?.scope, rank?.provenance?.rawValue,
        ]
        let value: [String?] = [
            line.subject, "\(point.year)", point.date?.description, component, point.value?.plain,
            point.unit, point.scale?.from.plain, point.scale?.to.plain, point.provenance?.rawValue,
        ]
        let rest: [String?] = [
            point.group, point.isUnpublished ? "true" : nil, point.target?.plain,
            isBroken ? "true" : nil, line.scoreChange(at: index).change?.plain,
            ranking.flatMap { line.rankChange(at: index, in: $0).change }.map { "\($0)" },
            sources.joined(separator: "; "), point.note?.string,
        ]
        return (value + place + rest).map { $0 ?? "" }
    }

    var isBroken: Bool { index > 0 && line.breaks.contains { $0.year == point.year } }

    var sources: [String] {
        point.sources.compactMap { source in
            source.scalar?.string
                ?? source.group.map { group in
                    [group[CitationKey.title].scalar?.string, group[CitationKey.link].scalar?.string]
                        .compactMap { $0 }.joined(separator: " ")
                }
        }
    }
}

/// The columns of figures, which no spreadsheet may take for text; a minus stays a minus.
private let figures: Set<String> = [
    "nam", "ngay", "diem", "thang_diem.tu", "thang_diem.den", "hang", "tong_so", "muc_tieu",
    "thay_doi_diem", "thay_doi_hang",
]

private func csv(of index: ScoreIndex) -> [UInt8] {
    var text = CSVText()
    for name in ["chi_so"] + IndexRow.columns + ["minh_hoa"] { text.text(name) }
    text.endRow()
    for row in IndexRow.rows(of: index) {
        for cells in row.cells {
            text.text(index.id)
            for (name, cell) in zip(IndexRow.columns, cells) {
                if figures.contains(name) { text.raw(cell.utf8) } else { text.text(cell) }
            }
            text.text(index.isIllustrative ? "true" : "false")
            text.endRow()
        }
    }
    return text.bytes
}

private func json(of index: ScoreIndex) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
        object.member("id", index.id)
        object.member("ten", index.name)
        object.member("ten_viet_tat", index.shortName)
        object.key("minh_hoa")
        object.flag(index.isIllustrative)
        object.key("gay_chuoi")
        object.array { array in
            for mark in index.breaks {
                array.object { entry in
                    entry.member("tu_nam", mark.year)
                    entry.member("ly_do", mark.reason)
                    entry.member("don_vi_duoc_cham", mark.subject)
                }
            }
        }
        object.key("so_lieu")
        object.array { array in
            for cells in IndexRow.rows(of: index).flatMap(\.cells) {
                array.line()
                array.object { $0.members(cells) }
            }
            array.line()
        }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
}

extension JSONWriter {
    /// What is filled in.
    fileprivate mutating func members(_ cells: [String]) {
        for (name, cell) in zip(IndexRow.columns, cells) where !cell.isEmpty {
            key(name)
            if cell == "true" {
                flag(true)
            } else if figures.contains(name), name != "ngay" {
                number(cell)
            } else {
                string(cell)
            }
        }
    }
}
