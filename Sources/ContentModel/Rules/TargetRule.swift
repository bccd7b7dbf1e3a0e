internal import Diagnostics

/// A target names what it is about, and its figures agree: `den` is `tu` raised by `tang` in the way that
/// `cach_tinh` says, within 0.01.
struct TargetRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .plan).flatMap { plan in
            plan[PlanKey.targets].items.compactMap(\.group).flatMap { target in
                [subjectFault(target, plan), arithmeticFault(target)].compactMap { $0 }
            }
        }
    }

    private func subjectFault(_ target: Record, _ plan: Document) -> Diagnostic? {
        guard target[TargetKey.index].isAbsent, target[TargetKey.title].isAbsent else { return nil }
        let place = target.values.lazy.compactMap(\.scalar).first
        return Diagnostic(
            .targetWithoutSubject, at: place?.location ?? SourceLocation(path: plan.path),
            "mục tiêu phải nêu chỉ số (chi_so) hoặc tên (ten)", example: "chi_so: sipas/tiep-can-dich-vu")
    }

    private func arithmeticFault(_ target: Record) -> Diagnostic? {
        guard let from = number(target[TargetKey.baseline]), let by = number(target[TargetKey.increase]),
            let goal = target[TargetKey.goal].scalar, let to = DecimalText(goal)?.value
        else { return nil }
        let expected: Double
        switch target[TargetKey.arithmetic].scalar?.string {
        case "phan-tram": expected = from * (1 + by / 100)
        case "diem": expected = from + by
        default: return nil
        }
        guard abs(expected - to) > 0.011 else { return nil }
        let rounded = (expected * 100).rounded() / 100
        return Diagnostic(
            .targetArithmetic, at: goal.location, "mục tiêu «\(goal)» không khớp với mức gốc và mức tăng",
            expected:
                "Theo cach_tinh đã ghi thì mức đạt là \(rounded); sửa một trong các khóa tu, tang, "
                + "den, cach_tinh."
        )
    }

    private func number(_ value: FieldValue) -> Double? { value.scalar.flatMap { DecimalText($0)?.value } }
}
