internal import Diagnostics

/// A task's folder has the `index.md` of its plan.
struct TaskPlanRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let orphans = Set(site.documents(of: .task).compactMap(\.name.parent)).filter {
            !site.lookup.has(.plan, $0)
        }
        return orphans.sorted().map { plan in
            Diagnostic(
                .taskWithoutPlan, at: SourceLocation(path: ContentPath("content/ke-hoach/\(plan)/index.md")),
                "thư mục ke-hoach/\(plan)/ có nhiệm vụ mà không có tệp index.md của kế hoạch",
                expected:
                    "Tạo content/ke-hoach/\(plan)/index.md, hoặc chuyển các nhiệm vụ sang đúng thư mục.",
                suggestion: nearestName(to: plan, among: site.lookup.identifiers(of: .plan)))
        }
    }
}
