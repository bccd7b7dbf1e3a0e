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
func unitPage(_ layout: PageLayout) -> PageView<UnitSubject> {
    PageView(
        .unit, layout,
        [
            .object("co_quan", linkView) { subject, context in LinkedName(subject.agency, context) },
            .list("chu_tri", unitWorkView) { subject, context in subject.work(.lead, context) },
            .list("phoi_hop", unitWorkView) { subject, context in subject.work(.support, context) },
            .list("tong_hop", statusCountView) { subject, context in
                let work = context.site.content.work.parts(of: subject.unit, in: subject.agency, as: .lead)
                return statusCounts(of: work.map(\.task).filter(\.status.isTracked))
            },
            .list("duong_day", hotlineView) { subject, context in
                context.site.content.hotlines.lines(of: subject.unit, in: subject.agency)
            },
            .object("phan_anh", petitionGroupView) { subject, context in
                PetitionGroup(subject.petitions, context.site.content)
            },
            .text("lich_ics") { subject, context in
                calendarFile(of: subject.unit, in: subject.agency, context.site.content)
                    .map(context.link(toFile:))
            },
            .list("thu_tuc", procedureRowView) { subject, context in
                context.site.content.procedures.list(of: subject.unit, in: subject.agency)
            },
            .list("thuoc_nhom", linkView) { subject, context in
                subject.agency.groups.filter { $0.contains(subject.unit) }
                    .map { LinkedName(.group(subject.agency, $0), context) }
            },
        ],
        [
            recordView(UnitKey.schema).entries { $0.unit.fields }
        ]
    ) { subject, context in
        PageHead(
            title: subject.unit.name.string, qualifier: subject.agency.shortName,
            summary: "Nhiệm vụ của \(subject.unit.name), \(subject.agency.name.scalar?.string ?? "")",
            trail: [homeCrumb(context), LinkedName(subject.agency, context)],
            isIllustrative: subject.agency.isIllustrative,
            dependsOnDay: context.site.content.plans(of: subject.agency).contains { $0.trackedSince != nil }
                || !context.site.content.registers.petitions[subject.petitions].isEmpty)
    }
}

/// A unit as a line of its agency's page.
let unitRowView = View<UnitSubject>(
    "dong_don_vi",
    [
        .text("lien_ket") { subject, context in
            context.link(to: .unit(subject.unit, of: subject.agency))
        },
        .count("so_chu_tri") { subject, context in subject.workCount(.lead, context) },
        .count("so_phoi_hop") { subject, context in subject.workCount(.support, context) },
    ],
    recordView(UnitKey.schema).entries { $0.unit.fields })

/// What a unit does in one plan.
struct UnitWork: Sendable {
    let plan: Plan
    var tasks: [TaskSubject]
}

let unitWorkView = View<UnitWork>(
    "viec_cua_don_vi",
    [
        .object("ke_hoach", linkView) { work, context in LinkedName(work.plan, context) },
        .list("nhiem_vu", taskRowView) { work, _ in work.tasks },
        .flag("theo_doi") { work, _ in work.plan.trackedSince != nil },
    ])

extension UnitSubject {
    /// The part of the register that the unit answers.
    var petitions: PetitionFilter { .unit(agency: agency.id, unit: unit.id.string) }

    /// The unit's tasks in this role, by plan.
    func work(_ role: WorkIndex.Role, _ context: PageContext) -> [UnitWork] {
        var work: [UnitWork] = []
        for part in context.site.content.work.parts(of: unit, in: agency, as: role) {
            let subject = TaskSubject(plan: part.plan, task: part.task)
            if work.last?.plan === part.plan {
                work[work.count - 1].tasks.append(subject)
            } else {
                work.append(UnitWork(plan: part.plan, tasks: [subject]))
            }
        }
        return work
    }

    func workCount(_ role: WorkIndex.Role, _ context: PageContext) -> Int {
        context.site.content.work.parts(of: unit, in: agency, as: role).count
    }
}
