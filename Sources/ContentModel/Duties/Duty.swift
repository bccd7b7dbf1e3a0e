public import Schedule

/// Something that somebody owes on the day that the site speaks for.
public struct Duty: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case overdue = "qua-han"
        case dueToday = "den-han-hom-nay"
        case dueSoon = "sap-den-han"
        case missingReport = "chua-bao-cao"
        case missingEvidence = "chua-minh-chung"
        case petition = "chua-tra-loi"
        case hotline = "chua-kiem-tra"
        case reviewPast = "qua-han-ra-soat"

        public var title: String {
            switch self {
            case .overdue: "Quá hạn"
            case .dueToday: "Đến hạn hôm nay"
            case .dueSoon: "Sắp đến hạn"
            case .missingReport: "Chưa báo cáo"
            case .missingEvidence: "Chưa có minh chứng"
            case .petition: "Phản ánh, kiến nghị chưa trả lời"
            case .hotline: "Đường dây nóng cần kiểm tra lại"
            case .reviewPast: "Quá hạn rà soát"
            }
        }
    }

    public let kind: Kind
    /// Who owes it; empty where the plan names nobody.
    public let parties: [Party]
    /// What is owed: a task, a milestone, a report, or the record that something is owed of.
    public let title: String
    /// nil where it is about a record as such.
    public let work: WorkIndex.Part?
    /// The record's file.
    public let document: Document
    /// When it was or is due; nil where no date says.
    public let due: CalendarDate?

    /// The task's status as every page has it; nil where it is about no task.
    public var status: TaskStatus? { work?.task.status }
}

extension SiteContent {
    /// All that is owed: by kind, the longest due first.
    public var duties: [Duty] {
        let parts = trackedPlans.flatMap { plan in plan.tasks.map { WorkIndex.Part(plan: plan, task: $0) } }
        let tracked = calendar.items.filter { $0.plan.isTracked(on: day) && !$0.entry.isDone }
        let all = tracked.compactMap { $0.duty(on: day) } + parts.flatMap(\.duties) + recordDuties
        return all.enumerated().sorted { one, other in
            let (first, second) = (one.element, other.element)
            if first.kind != second.kind { return first.kind.rank < second.kind.rank }
            let (due, otherDue) = (first.due ?? .last, second.due ?? .last)
            return due != otherDue ? due < otherDue : one.offset < other.offset
        }.map(\.element)
    }

    /// What each party owes: the agencies' units and groups in their order, then other bodies, then what the
    /// plans give to nobody (nil). Who owes nothing is left out.
    public var dutiesByParty: [(party: Party?, duties: [Duty])] {
        var found: [String: (party: Party?, duties: [Duty])] = [:]
        var met: [String] = []
        for duty in duties {
            for party in duty.parties.isEmpty ? [nil] : duty.parties.map(Optional.some) {
                let key = party?.key ?? ""
                if found[key] == nil { met.append(key) }
                found[key, default: (party, [])].duties.append(duty)
            }
        }
        let known = partyKeys
        let others = met.filter { !known.contains($0) && !$0.isEmpty }
        return (known + others + [""]).compactMap { found[$0] }
    }

    /// The units, groups and agencies that the site has records of, in their order.
    var partyKeys: [String] {
        agencies.flatMap { agency in
            agency.units.map { Party.unit(agency, $0).key }
                + agency.groups.map { Party.group(agency, $0).key }
                + [Party.agency(agency).key]
        }
    }
}

extension Duty.Kind {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
