internal import Diagnostics

/// Every figure names its source.
struct ScoreSourceRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).filter { !$0[common: .illustrative].isTrue }.flatMap { index in
            let scores = index[IndexKey.scores].items.compactMap(\.group).filter { score in
                score[ScoreKey.sources].items.isEmpty
                    && !score[ScoreKey.components].items.compactMap(\.group)
                        .contains { !$0[ComponentScoreKey.sources].items.isEmpty }
            }
            let references = index[IndexKey.references].items.compactMap(\.group).filter {
                $0[ReferenceKey.sources].items.isEmpty
            }
            return scores.compactMap { $0[ScoreKey.year].scalar }.map(fault)
                + references.compactMap { $0[ReferenceKey.year].scalar }.map(fault)
        }
    }

    private func fault(_ year: SourceString) -> Diagnostic {
        Diagnostic(
            .scoreWithoutSource, at: year.location, "số liệu năm \(year) không có nguồn",
            expected: "Ghi nơi công bố số liệu vào nguon: người đọc phải kiểm tra lại được.",
            example: "nguon:\n  - {ten: \"Quyết định số 410/QĐ-BNV\", lien_ket: \"https://…\"}")
    }
}
