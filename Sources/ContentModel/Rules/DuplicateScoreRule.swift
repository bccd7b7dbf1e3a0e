internal import Diagnostics

/// One subject has one entry a year; a live index one a day.
struct DuplicateScoreRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            var seen: [[String]: SourceString] = [:]
            return index[IndexKey.scores].items.compactMap(\.group).compactMap { fault($0, &seen) }
                + references(of: index)
        }
    }

    private func fault(_ score: Record, _ seen: inout [[String]: SourceString]) -> Diagnostic? {
        guard let year = score[ScoreKey.year].scalar, let subject = score[ScoreKey.subject].scalar else {
            return nil
        }
        let key = [year.string, subject.string, score[ScoreKey.date].scalar?.string ?? ""]
        return seen.updateValue(year, forKey: key).map { fault(subject, year, first: $0) }
    }

    private func references(of index: Document) -> [Diagnostic] {
        var seen: [[String]: SourceString] = [:]
        return index[IndexKey.references].items.compactMap(\.group).compactMap { reference in
            guard let year = reference[ReferenceKey.year].scalar,
                let name = reference[ReferenceKey.name].scalar
            else { return nil }
            return seen.updateValue(year, forKey: [year.string, name.string])
                .map { fault(name, year, first: $0) }
        }
    }

    private func fault(_ name: SourceString, _ year: SourceString, first: SourceString) -> Diagnostic {
        Diagnostic(
            .duplicateScore, at: year.location, "«\(name)» chỉ có một mục cho năm \(year)",
            expected: "Gộp hai mục làm một; nguồn nào mâu thuẫn thì ghi vào ghi_chu. Chỉ số cập nhật hằng "
                + "ngày thì ghi khóa ngay cho từng mục."
        ).relating(to: first.location, "mục kia ở đây")
    }
}
