internal import Diagnostics

/// Methods begin in different years, in order, and every figure has one.
struct VersionYearRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            let years = index[IndexKey.versions].items.compactMap { $0.group?[VersionKey.fromYear].scalar }
            return unordered(years) + uncovered(index, years)
        }
    }

    private func unordered(_ years: [SourceString]) -> [Diagnostic] {
        zip(years, years.dropFirst()).compactMap { one, other in
            guard let first = integer(one), let second = integer(other), second <= first else { return nil }
            return Diagnostic(
                .versionsOutOfOrder, at: other.location,
                "phiên bản từ năm \(second) phải đứng sau phiên bản từ năm \(first)",
                expected: "Xếp các phiên bản theo tu_nam tăng dần; hai phiên bản không bắt đầu cùng năm."
            ).relating(to: one.location, "phiên bản trước ở đây")
        }
    }

    private func uncovered(_ index: Document, _ years: [SourceString]) -> [Diagnostic] {
        guard let earliest = years.compactMap({ integer($0) }).min() else { return [] }
        return index[IndexKey.scores].items.compactMap { $0.group?[ScoreKey.year].scalar }
            .filter { integer($0).map { $0 < earliest } ?? false }
            .map { year in
                Diagnostic(
                    .scoreBeforeVersions, at: year.location,
                    "năm \(year) chưa có phiên bản phương pháp nào",
                    expected: "Phiên bản đầu tiên bắt đầu từ năm \(earliest); sửa tu_nam hoặc thêm phiên bản."
                )
            }
    }
}
