internal import Diagnostics

/// The figures of `theo_linh_vuc` add up to those of the whole period, number by number, and name each field
/// once.
struct DossierSubjectRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .result).flatMap { result -> [Diagnostic] in
            let lines = result[ResultKey.bySubject].items.compactMap(\.group)
            return repeated(lines) + sums(result.fields, lines)
        }
    }

    private func repeated(_ lines: [Record]) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return lines.compactMap { $0[SubjectResultKey.subject].scalar }.compactMap { subject in
            guard let first = seen.updateValue(subject, forKey: subject.string) else { return nil }
            return Diagnostic(
                .duplicateIdentifier, at: subject.location,
                "lĩnh vực «\(subject)» chỉ được ghi một lần trong theo_linh_vuc",
                expected: "Gộp số liệu của hai mục."
            ).relating(to: first.location, "lĩnh vực đã ghi ở đây")
        }
    }

    private func sums(_ whole: Record, _ lines: [Record]) -> [Diagnostic] {
        guard !lines.isEmpty else { return [] }
        let first = ResultKey.received.rawValue
        return (0...ResultKey.postal.rawValue - first).flatMap { offset -> [Diagnostic] in
            let own = whole.values[first + offset]
            let parts = lines.map { $0.values[SubjectResultKey.received.rawValue + offset] }
            let name = whole.schema.fields[first + offset].name
            guard let group = own.group else { return [fault(own, parts, name)].compactMap { $0 } }
            return group.schema.fields.indices.compactMap { slot in
                fault(
                    group.values[slot], parts.map { $0.group?.values[slot] ?? .absent },
                    "\(name).\(group.schema.fields[slot].name)")
            }
        }
    }

    /// Judged where the whole gives the number and a line does.
    private func fault(_ whole: FieldValue, _ parts: [FieldValue], _ name: String) -> Diagnostic? {
        guard let place = whole.scalar, let count = whole.count,
            let firstPart = parts.lazy.compactMap(\.scalar).first
        else { return nil }
        let sum = parts.reduce(0) { $0 + ($1.count ?? 0) }
        guard sum != count else { return nil }
        let absent = parts.count { $0.isAbsent }
        return Diagnostic(
            .subjectSum, at: place.location,
            "\(name) là \(count), còn các lĩnh vực cộng lại là \(sum)",
            expected: "Tổng của theo_linh_vuc phải bằng số chung của kỳ."
                + (absent > 0 ? " \(absent) lĩnh vực chưa ghi số này, được tính là 0." : "")
        ).relating(to: firstPart.location, "số của lĩnh vực đầu tiên ở đây")
    }
}
