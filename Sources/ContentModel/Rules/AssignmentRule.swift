internal import Diagnostics

/// An assignment names a unit (`don_vi`) or a body by name (`ten`), one of the two.
struct AssignmentRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .task).flatMap { task in
            let milestones = task[TaskKey.milestones].items.compactMap(\.group)
            let lists =
                [task[TaskKey.leads], task[TaskKey.supporters]]
                + milestones.flatMap { [$0[MilestoneKey.leads], $0[MilestoneKey.supporters]] }
            return lists.flatMap(\.items).compactMap(\.group).compactMap { fault(in: $0, of: task) }
        }
    }

    private func fault(in assignment: Record, of task: Document) -> Diagnostic? {
        let unit = assignment[AssignmentKey.unit]
        let name = assignment[AssignmentKey.name]
        guard unit.isAbsent == name.isAbsent else { return nil }
        let place = (unit.scalar ?? assignment[AssignmentKey.scope].scalar)?.location
        return Diagnostic(
            .bothKeys, at: place ?? SourceLocation(path: task.path),
            "phân công phải có một trong hai khóa don_vi và ten",
            expected: "don_vi là mã đơn vị của cơ quan; ten là tên cơ quan, tổ chức bên ngoài.",
            example: "{don_vi: van-phong, pham_vi: \"điểm a\"}")
    }
}
