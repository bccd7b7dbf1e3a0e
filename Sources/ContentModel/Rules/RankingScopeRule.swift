internal import Diagnostics

/// Two ranks of one year are two rankings: `pham_vi` says which is which.
struct RankingScopeRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            index[IndexKey.scores].items.compactMap(\.group).flatMap { score in
                faults(among: score[ScoreKey.ranks].items.compactMap(\.group))
            }
        }
    }

    private func faults(among ranks: [Record]) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return ranks.compactMap { ranking in
            guard let rank = ranking[RankKey.rank].scalar else { return nil }
            let scope = ranking[RankKey.scope].scalar
            guard let first = seen.updateValue(rank, forKey: scope?.string ?? "") else { return nil }
            return Diagnostic(
                .rankingsAlike, at: (scope ?? rank).location,
                "hai hạng của một năm phải khác nhau ở pham_vi",
                expected:
                    "Ghi pham_vi cho từng bảng xếp hạng; hai nguồn nêu hai hạng cho cùng một bảng thì giữ "
                    + "một, hạng kia ghi vào ghi_chu.",
                example: "- {hang: 61, tong_so: 63, pham_vi: 63 tỉnh trước sắp xếp}\n"
                    + "- {hang: 30, tong_so: 34, pham_vi: 34 tỉnh}"
            ).relating(to: first.location, "hạng kia ở đây")
        }
    }
}
