public import Schedule

/// The results of handling dossiers that an agency published for a period.
public final class DossierResult: Sendable {
    public let document: Document
    public let agency: Agency
    public let period: Period
    public let figures: DossierFigures
    /// By the id of the field of administration, as the record lists them.
    public let bySubject: [(subject: String, figures: DossierFigures)]

    init?(_ document: Document, _ agency: Agency) {
        guard let period = document[ResultKey.period].scalar.flatMap({ Period($0) }) else { return nil }
        self.document = document
        self.agency = agency
        self.period = period
        figures = DossierFigures(document.fields)
        bySubject = document[ResultKey.bySubject].items.compactMap(\.group).compactMap { line in
            line[SubjectResultKey.subject].scalar.map { ($0.string, DossierFigures(ofSubject: line)) }
        }
    }

    public var id: String { document.id }
    public var isIllustrative: Bool { agency.isIllustrative || document[common: .illustrative].isTrue }
}

/// The periods of one kind of one agency, the newest first. Periods of different kinds overlap, so they never
/// stand in one series; nothing is added up at all: what one period leaves open the next one carries over.
public struct DossierSeries: Sendable {
    public let agency: Agency
    public let kind: Period.Kind
    public let results: [DossierResult]
}

/// All results.
public struct DossierRegister: Sendable {
    /// By agency, the newest period first; of two periods that end together the shorter first.
    public let all: [DossierResult]
    /// By agency, the shortest periods first.
    public let series: [DossierSeries]

    init(_ results: [DossierResult], agencies: [Agency]) {
        let byAgency = Dictionary(grouping: results) { $0.agency.id }
        all = agencies.flatMap { agency in
            (byAgency[agency.id] ?? []).sorted { one, other in
                let (first, second) = (one.period, other.period)
                if first.last != second.last { return first.last > second.last }
                return (first.kind.rawValue, one.id) < (second.kind.rawValue, other.id)
            }
        }
        series = agencies.flatMap { [all] agency in
            Period.Kind.allCases.compactMap { kind in
                let results = all.filter { $0.agency === agency && $0.period.kind == kind }
                return results.isEmpty ? nil : DossierSeries(agency: agency, kind: kind, results: results)
            }
        }
    }

    /// The periods of the same kind and agency before and behind this one, of those that are published.
    public func neighbours(of result: DossierResult) -> (previous: DossierResult?, next: DossierResult?) {
        let line =
            series.first { $0.agency === result.agency && $0.kind == result.period.kind }?.results ?? []
        guard let place = line.firstIndex(where: { $0 === result }) else { return (nil, nil) }
        return (
            line.indices.contains(place + 1) ? line[place + 1] : nil, place > 0 ? line[place - 1] : nil
        )
    }

    public func series(of agency: Agency) -> [DossierSeries] { series.filter { $0.agency === agency } }
    public var isEmpty: Bool { all.isEmpty }
}
