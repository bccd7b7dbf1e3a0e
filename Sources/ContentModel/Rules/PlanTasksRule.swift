internal import Diagnostics

/// A plan has tasks.
struct PlanTasksRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let busy = Set(site.documents(of: .task).compactMap(\.name.parent))
        let unreadable = Set(site.unreadable.compactMap(\.parent))
        return site.documents(of: .plan).filter { !busy.contains($0.id) && !unreadable.contains($0.id) }.map {
            plan in
            Diagnostic(
                .emptyPlan, at: SourceLocation(path: plan.path), "kế hoạch chưa có nhiệm vụ nào",
                expected: "Thêm mỗi nhiệm vụ một tệp vào content/ke-hoach/\(plan.id)/nhiem-vu/.")
        }
    }
}
