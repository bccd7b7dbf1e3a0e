internal import Diagnostics

/// A rank is a place among those who are ranked: at most their number.
struct RankRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            index[IndexKey.scores].items.compactMap(\.group).flatMap { score in
                score[ScoreKey.ranks].items.compactMap(\.group).compactMap {
                    fault($0[RankKey.rank], $0[RankKey.outOf])
                }
                    + score[ScoreKey.components].items.compactMap(\.group).compactMap {
                        fault($0[ComponentScoreKey.rank], $0[ComponentScoreKey.outOf])
                    }
            }
        }
    }

    private func fault(_ place: FieldValue, _ count: FieldValue) -> Diagnostic? {
        guard let written = place.scalar, let rank = integer(written),
            let limit = count.scalar, let total = integer(limit), rank > total
        else { return nil }
        return Diagnostic(
            .rankBeyondTotal, at: written.location, "hạng \(rank) không thể lớn hơn tổng số \(total)",
            expected: "Chép lại hạng và tổng số từ nguồn; có thể hai số bị đổi chỗ.",
            example: "hang: \(total)\ntong_so: \(rank)"
        ).relating(to: limit.location, "tổng số ở đây")
    }
}
