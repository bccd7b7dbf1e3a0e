internal import Diagnostics

/// What was not published has no score and no rank.
struct UnpublishedScoreRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            index[IndexKey.scores].items.compactMap(\.group).compactMap(fault)
        }
    }

    private func fault(_ score: Record) -> Diagnostic? {
        guard score[ScoreKey.unpublished].isTrue, let flag = score[ScoreKey.unpublished].scalar else {
            return nil
        }
        let rank = score[ScoreKey.ranks].items.first?.group?[RankKey.rank].scalar
        guard let figure = score[ScoreKey.score].scalar ?? rank else { return nil }
        return Diagnostic(
            .unpublishedWithFigure, at: figure.location,
            "mục ghi khong_cong_bo thì không có điểm, hạng («\(figure)»)",
            expected: "Xóa khong_cong_bo nếu số này đã công bố; nếu là số tự tính thì ghi cach: tinh-toan."
        ).relating(to: flag.location, "khong_cong_bo ở đây")
    }
}
