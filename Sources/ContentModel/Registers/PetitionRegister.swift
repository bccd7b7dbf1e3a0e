public import Schedule

/// A part of the register that has a page of its own.
public enum PetitionFilter: Sendable, Hashable {
    case all
    /// The folder that they lie in.
    case year(String)
    case state(PetitionState.Kind)
    /// By the id of a field of administration.
    case subject(String)
    case agency(String)
    case unit(agency: String, unit: String)
}

/// All petitions, the newest first, sorted out once by everything that pages ask for.
public struct PetitionRegister: Sendable {
    public let all: [Petition]
    /// Those that have petitions: years, fields, agencies, units; and all states, so that an address stays
    /// when the last petition leaves a state.
    public let filters: [PetitionFilter]
    private let parts: [PetitionFilter: [Petition]]

    init(_ petitions: [Petition], subjects: [Subject], agencies: [Agency]) {
        all = petitions.sorted { one, other in
            if one.received != other.received { return one.received > other.received }
            return (one.year, one.id) > (other.year, other.id)
        }
        var parts: [PetitionFilter: [Petition]] = [:]
        for petition in all {
            for filter in petition.filters { parts[filter, default: []].append(petition) }
        }
        self.parts = parts
        let years = Set(all.map(\.year)).sorted(by: >).map(PetitionFilter.year)
        let states = PetitionState.Kind.allCases.map(PetitionFilter.state)
        let fields = subjects.map { PetitionFilter.subject($0.id.string) }
        let owners = agencies.flatMap { agency in
            [.agency(agency.id)]
                + agency.units.map { PetitionFilter.unit(agency: agency.id, unit: $0.id.string) }
        }
        filters =
            years + (all.isEmpty ? [] : states)
            + (fields + owners).filter { parts[$0] != nil }
    }

    public subscript(filter: PetitionFilter) -> [Petition] {
        filter == .all ? all : parts[filter] ?? []
    }

    public var isEmpty: Bool { all.isEmpty }
}

extension Petition {
    fileprivate var filters: [PetitionFilter] {
        var filters: [PetitionFilter] = [.year(year), .state(state.kind), .agency(agency.id)]
        if let subject { filters.append(.subject(subject)) }
        if case .unit(let owner, let unit)? = unit {
            filters.append(.unit(agency: owner.id, unit: unit.id.string))
        }
        return filters
    }
}

/// How many petitions there are of each state.
public struct PetitionCounts: Sendable, Hashable {
    private var byState: [PetitionState.Kind: Int] = [:]
    public private(set) var total = 0

    public init(_ petitions: some Sequence<Petition>) {
        for petition in petitions {
            byState[petition.state.kind, default: 0] += 1
            total += 1
        }
    }

    public subscript(kind: PetitionState.Kind) -> Int { byState[kind] ?? 0 }

    public var answered: Int { PetitionState.Kind.allCases.reduce(0) { $0 + ($1.isAnswered ? self[$1] : 0) } }

    /// Of the petitions whose outcome is known: answered with a date set, or late without an answer.
    public var onTime: Ratio {
        Ratio(self[.answeredInTime], of: self[.answeredInTime] + self[.answeredLate] + self[.overdue])
    }

    public static let onTimeRule =
        "Số trả lời đúng hạn chia cho số đã rõ kết quả: trả lời đúng hạn, trả lời quá hạn, và quá hạn mà "
        + "chưa trả lời. Phản ánh còn trong hạn hoặc không ghi hạn không nằm trong tỷ lệ."
}
