internal import Diagnostics

/// The components of a year are those of the method in force.
struct ScoreComponentRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index -> [Diagnostic] in
            let versions = ScoreReading(index).versions
            return index[IndexKey.scores].items.compactMap(\.group).flatMap { faults(in: $0, versions) }
        }
    }

    private func faults(in score: Record, _ versions: [MethodVersion]) -> [Diagnostic] {
        guard let year = score[ScoreKey.year].scalar.flatMap({ integer($0) }),
            let version = versions.last(where: { $0.fromYear <= year })
        else { return [] }
        let known = version.components.map(\.id)
        return score[ScoreKey.components].items.compactMap { $0.group?[ComponentScoreKey.id].scalar }
            .filter { !known.contains($0.string) }
            .map { id in
                Diagnostic(
                    .componentOfNoVersion, at: id.location,
                    "thành phần «\(id)» không có trong phương pháp áp dụng cho năm \(year)",
                    expected: known.isEmpty
                        ? "Phiên bản từ năm \(version.fromYear) chưa khai báo thành phần nào."
                        : "Các thành phần: \(known.joined(separator: ", ")).",
                    suggestion: nearestName(to: id.string, among: known))
            }
    }
}
