internal import Diagnostics
public import Schedule

/// What an agency must have public, and when that counts as done: an entry of `nghia-vu.yaml`.
public struct Obligation: Sendable {
    /// When it is to be met again. The raw value is what the entry says.
    public enum Cycle: String, Sendable, Hashable {
        case month = "thang"
        case quarter = "quy"
        case halfYear = "6-thang"
        case year = "nam"
        case onChange = "khi-thay-doi"
    }

    /// The records of this kind that the agency has are looked at.
    public struct Condition: Sendable {
        public let kind: ContentKind
        /// Only records that pass all of them are looked at.
        public let filters: [RecordFilter]
        /// What each record must have.
        public let keys: [KeyChoice]
        /// At least so many records; 0 where it is in order that there are none.
        public let count: Int
        /// So many in each period of the cycle.
        public let isPerPeriod: Bool
    }

    public let fields: Record
    public let id: String
    /// Whose records are looked at: the agency that the entry names, else the owner of the site.
    public let agency: Agency
    /// Who answers for it: the unit that the entry names, else the agency.
    public let party: Party
    /// nil: once and for all.
    public let cycle: Cycle?
    /// Working days behind the period or the change.
    public let within: Int
    public let condition: Condition
    /// When the sample list was drawn up that the entry comes from; nil where the agency looked at it.
    public let sampleOf: CalendarDate?

    /// nil where the entry is at fault, or its agency is not to be seen.
    init?(_ fields: Record, owner: Agency, _ agencies: [String: Agency]) {
        let named = fields[ObligationKey.agency].scalar
        guard let id = fields[ObligationKey.id].scalar, let condition = Condition(fields),
            let agency = named.map({ agencies[$0.string] }) ?? owner
        else { return nil }
        self.fields = fields
        self.id = id.string
        self.agency = agency
        self.condition = condition
        party = agency.party(fields[ObligationKey.unit], agencies) ?? .agency(agency)
        cycle = Cycle(fields)
        within = fields[ObligationKey.within].scalar.flatMap(integer) ?? 0
        sampleOf = fields[ObligationKey.sample].scalar.flatMap { CalendarDate($0) }
    }
}

extension Obligation.Cycle {
    init?(_ fields: Record) {
        guard let word = fields[ObligationKey.cycle].scalar, let cycle = Self(rawValue: word.string) else {
            return nil
        }
        self = cycle
    }

    /// Whether it is cut into periods.
    var hasPeriods: Bool { self != .onChange }
}

extension Obligation.Condition {
    fileprivate init?(_ fields: Record) {
        guard let group = fields[ObligationKey.condition].group,
            let kind = group[ConditionKey.kind].scalar.flatMap({ ContentKind(rawValue: $0.string) })
        else { return nil }
        self.init(
            kind: kind,
            filters: group[ConditionKey.filters].items.compactMap { $0.group.flatMap(RecordFilter.init) },
            keys: group[ConditionKey.filled].items.compactMap(\.scalar).map(KeyChoice.init),
            count: group[ConditionKey.count].scalar.flatMap(integer) ?? 1,
            isPerPeriod: group[ConditionKey.perPeriod].isTrue)
    }
}
