internal import ContentModel
internal import Diagnostics
internal import Templates

/// A year of a line, with the name of what is scored.
struct ScoreRow: Sendable {
    let name: String
    let line: ScoreLine
    let index: Int

    var point: ScorePoint { line.points[index] }

    /// What has anything to say, the newest first.
    static func rows(_ name: String, _ line: ScoreLine) -> [ScoreRow] {
        line.points.indices.reversed().map { ScoreRow(name: name, line: line, index: $0) }
    }
}

/// A rank of a year.
struct RankRow: Sendable {
    let rank: Rank
    let change: Comparison<Int>
}

let rankRowView = View<RankRow>(
    "thu_hang",
    [
        .text("hang") { row, _ in row.rank.label },
        .text("pham_vi") { row, _ in row.rank.scope },
        .text("cach") { row, _ in unusual(row.rank.provenance) },
        .text("thay_doi") { row, _ in row.change.change.map(rankWords) },
        .text("khong_so_sanh") { row, _ in row.change.obstacle.flatMap(reason) },
    ])

let scoreRowView = View<ScoreRow>(
    "nam_so_lieu",
    [
        .text("nam") { row, _ in "\(row.point.year)" },
        .date("ngay") { row, _ in row.point.date },
        .text("diem") { row, _ in row.point.value.map(row.point.printed) },
        .text("thang") { row, _ in row.point.scale?.label },
        .text("cach") { row, _ in row.point.value == nil ? nil : unusual(row.point.provenance) },
        .text("thay_doi") { row, _ in
            row.line.scoreChange(at: row.index).change.map {
                scoreWords($0, row.point) + row.line.verdict(on: $0)
            }
        },
        .text("khong_so_sanh") { row, _ in row.line.scoreChange(at: row.index).obstacle.flatMap(reason) },
        .list("hang", rankRowView) { row, _ in row.ranks },
        .text("nhom") { row, _ in row.point.group },
        .flag("khong_cong_bo") { row, _ in row.point.isUnpublished },
        .text("muc_tieu") { row, _ in row.point.target.map(row.point.printed) },
        .text("gay_chuoi") { row, _ in
            row.index == 0 ? nil : row.line.breaks.first { $0.year == row.point.year }?.label
        },
        .list("nguon", linkView) { row, context in row.point.sources.map { LinkedName(citation: $0, context) }
        },
        .source("ghi_chu") { row, _ in row.point.note },
        .text("cau") { row, _ in row.sentence },
        .text("don_vi") { row, _ in row.line.subject },
    ])

extension ScoreRow {
    var ranks: [RankRow] {
        line.rankings.compactMap { ranking in
            ranking.ranks[index].map { RankRow(rank: $0, change: line.rankChange(at: index, in: ranking)) }
        }
    }

    var sentence: String { ScoreSentence(name, line, at: index).text }
}

extension LinkedName {
    /// A source as the content names it: a link, a document, or words.
    init(citation value: FieldValue, _ context: PageContext) {
        if let group = value.group {
            self.init(group, .source, context)
        } else if let text = value.scalar {
            self.init(text, .source, context)
        } else {
            self.init(name: "")
        }
    }
}

/// Nothing where the figure is what was published.
func unusual(_ provenance: Provenance?) -> String? { provenance == .published ? nil : provenance?.label }

func scoreWords(_ change: Amount, _ point: ScorePoint) -> String {
    if change.isZero { return "không đổi" }
    return (change.isNegative ? "giảm " : "tăng ") + point.printedDifference(change)
}

func rankWords(_ places: Int) -> String {
    places == 0 ? "giữ nguyên" : places > 0 ? "tăng \(places) bậc" : "giảm \(-places) bậc"
}

/// Why two years are not compared, in a few words; nothing where there is nothing to compare.
func reason(_ obstacle: Obstacle) -> String? {
    switch obstacle {
    case .nothingToCompare: nil
    case .noPreviousYear(let year): "không có số liệu \(year)"
    case .unpublished(let year): "\(year) không công bố"
    case .broken: "gãy chuỗi"
    case .differentTotals(let earlier, let later, _): "khác tổng số: \(earlier), nay \(later)"
    case .unknownTotal: "không rõ tổng số"
    }
}

let breakView = View<IndexBreak>(
    "gay_chuoi",
    [
        .text("nam") { mark, _ in "\(mark.year)" },
        .text("ly_do") { mark, _ in mark.reason },
        .text("don_vi") { mark, _ in mark.subject },
        .object("van_ban", linkView) { mark, context in
            mark.document.isAbsent ? nil : LinkedName(citation: mark.document, context)
        },
    ])
