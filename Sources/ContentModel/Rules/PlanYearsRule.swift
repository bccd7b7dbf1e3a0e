internal import Diagnostics

/// A plan has years; they stand in order, and `den_nam` is not before them.
struct PlanYearsRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .plan).flatMap { plan -> [Diagnostic] in
            var years = plan[PlanKey.years].items.compactMap(\.scalar)
            if years.isEmpty { return [noYear(plan)] }
            if let final = plan[PlanKey.finalYear].scalar { years.append(final) }
            return zip(years, years.dropFirst()).compactMap { earlier, later in
                guard let before = integer(earlier), let after = integer(later), after <= before else {
                    return nil
                }
                let isFinal = later.range == plan[PlanKey.finalYear].scalar?.range
                if isFinal, after == before { return nil }
                return Diagnostic(
                    .yearsOutOfOrder, at: later.location, "năm \(after) phải đứng sau năm \(before)",
                    expected: "Viết các năm theo thứ tự tăng dần, mỗi năm một lần.",
                    example: "nam: [\(after), \(before)]")
            }
        }
    }

    private func noYear(_ plan: Document) -> Diagnostic {
        Diagnostic(
            .missingKey, at: SourceLocation(path: plan.path), "kế hoạch phải có ít nhất một năm ở khóa «nam»",
            example: "nam: [2024]")
    }
}
