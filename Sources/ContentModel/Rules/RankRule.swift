internal import Diagnostics

/// A rank is a place among those who are ranked: at most their number.
struct RankRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            index[IndexKey.scores].items.compactMap(\.group).flatMap { score in
                score[ScoreKey.ranks].items.compactMap(\.group).compactMap(fault)
            }
        }
    }

    private func fault(_ ranking: Record) -> Diagnostic? {
        guard let written = ranking[RankKey.rank].scalar, let rank = integer(written),
            let limit = ranking[RankKey.outOf].scalar, let total = integer(limit), rank > total
        else { return nil }
        return Diagnostic(
            .rankBeyondTotal, at: written.location, "hạng \(rank) không thể lớn hơn tổng số \(total)",
            expected: "Chép lại hạng và tổng số từ nguồn; có thể hai số bị đổi chỗ.",
            example: "hang: \(total)\ntong_so: \(rank)"
        ).relating(to: limit.location, "tổng số ở đây")
    }
}
