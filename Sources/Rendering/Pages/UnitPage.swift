internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// A unit with the agency that it belongs to.
struct UnitSubject: Sendable {
    let agency: Agency
    let unit: Unit
}

/// `/co-quan/<id>/<don-vi>/`: all that a unit leads or supports, across plans.
func unitPage(_ layout: PageLayout) -> View<UnitSubject> {
    View(
        PageKind.unit.rawValue,
        [
            .object("co_quan", linkView) { subject, context in LinkedName(subject.agency, context) },
            .list("chu_tri", unitWorkView) { subject, context in subject.work(\.leads, context) },
            .list("phoi_hop", unitWorkView) { subject, context in subject.work(\.supporters, context) },
            .list("thuoc_nhom", linkView) { subject, context in
                subject.agency.groups.filter { $0.contains(subject.unit) }
                    .map { LinkedName(.group(subject.agency, $0), context) }
            },
        ],
        layout.entries { subject, context in
            PageHead(
                title: subject.unit.name.string,
                summary: "Nhiệm vụ của \(subject.unit.name), \(subject.agency.name.scalar?.string ?? "")",
                trail: [homeCrumb(context), LinkedName(subject.agency, context)],
                isIllustrative: subject.agency.isIllustrative,
                dependsOnDay: context.site.content.plans(of: subject.agency).contains { $0.trackedSince != nil })
        },
        recordView(UnitKey.schema).entries { $0.unit.fields })
}

/// A unit as a line of its agency's page.
let unitRowView = View<UnitSubject>(
    "dong_don_vi",
    [
        .text("lien_ket") { subject, context in
            context.link(to: .unit(subject.unit, of: subject.agency))
        },
        .count("so_chu_tri") { subject, context in subject.work(\.leads, context).reduce(0) { $0 + $1.tasks.count } },
        .count("so_phoi_hop") { subject, context in
            subject.work(\.supporters, context).reduce(0) { $0 + $1.tasks.count }
        },
    ],
    recordView(UnitKey.schema).entries { $0.unit.fields })

/// What a unit does in one plan.
struct UnitWork: Sendable {
    let plan: Plan
    let tasks: [TaskSubject]
}

let unitWorkView = View<UnitWork>(
    "viec_cua_don_vi",
    [
        .object("ke_hoach", linkView) { work, context in LinkedName(work.plan, context) },
        .list("nhiem_vu", taskRowView) { work, _ in work.tasks },
        .flag("theo_doi") { work, _ in work.plan.trackedSince != nil },
    ])

extension UnitSubject {
    /// The tasks, by plan, in which the unit stands in this role: by name, or in a group that is known to hold it.
    func work(_ role: any KeyPath<Task, [Assignment]> & Sendable, _ context: PageContext) -> [UnitWork] {
        context.site.content.plans.compactMap { plan in
            let tasks = plan.tasks.filter { $0[keyPath: role].contains { $0.party.includes(self) } }
            return tasks.isEmpty
                ? nil : UnitWork(plan: plan, tasks: tasks.map { TaskSubject(plan: plan, task: $0) })
        }
    }
}

extension Party {
    fileprivate func includes(_ subject: UnitSubject) -> Bool {
        switch self {
        case .unit(let agency, let unit): agency === subject.agency && unit.id.hasSameText(as: subject.unit.id)
        case .group(let agency, let group): agency === subject.agency && group.contains(subject.unit)
        case .agency, .named: false
        }
    }

    func isGroup(_ id: SourceString) -> Bool {
        if case .group(_, let group) = self { group.id.hasSameText(as: id) } else { false }
    }
}

extension SiteContent {
    func work(of agency: Agency) -> [TaskSubject] {
        plans(of: agency).flatMap { plan in plan.tasks.map { TaskSubject(plan: plan, task: $0) } }
    }
}
