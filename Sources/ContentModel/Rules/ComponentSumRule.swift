internal import Diagnostics

/// Where an index adds up, the components of a year make its total, within the tolerance that the index
/// states. Judged only where all components of the method are there.
struct ComponentSumRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index -> [Diagnostic] in
            guard let additive = index[IndexKey.additive].group,
                let tolerance = Amount(additive[AdditiveKey.tolerance])
            else { return [] }
            let reading = ScoreReading(index)
            return index[IndexKey.scores].items.compactMap(\.group).compactMap {
                fault($0, reading.versions, tolerance)
            }
        }
    }

    private func fault(_ score: Record, _ versions: [MethodVersion], _ tolerance: Amount) -> Diagnostic? {
        guard let written = score[ScoreKey.score].scalar, let total = Amount(written),
            let year = score[ScoreKey.year].scalar.flatMap({ integer($0) }),
            let version = versions.last(where: { $0.fromYear <= year }), !version.components.isEmpty
        else { return nil }
        let entries = score[ScoreKey.components].items.compactMap(\.group)
        let amounts = Dictionary(
            entries.map {
                ($0[ComponentScoreKey.id].scalar?.string ?? "", Amount($0[ComponentScoreKey.score]))
            },
            uniquingKeysWith: { first, _ in first })
        let parts = version.components.compactMap { amounts[$0.id] ?? nil }
        guard parts.count == version.components.count else { return nil }
        let sum = parts.reduce(0) { $0 + $1.number }
        guard abs(sum - total.number) > tolerance.number + 1e-9 else { return nil }
        let printed = Amount(units: Int((sum * 10_000).rounded()), decimals: 4)
        return Diagnostic(
            .componentsDontAddUp, at: written.location,
            "tổng \(total.vietnamese) không khớp với các thành phần, cộng lại là \(printed.vietnamese)",
            expected: "Chép lại điểm thành phần hoặc tổng từ nguồn; sai số cho phép là "
                + "\(tolerance.vietnamese) (cong_don.sai_so).")
    }
}
