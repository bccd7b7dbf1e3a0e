internal import Diagnostics
internal import Schedule

/// The registers of what an agency answers for to citizens.
public struct Registers: Sendable {
    public let petitions: PetitionRegister
    public let results: DossierRegister
    /// The newest first.
    public let apologies: [Apology]
    /// In the order of `nghia-vu.yaml`; those of an agency that is not to be seen left out.
    public let obligations: [Obligation]

    /// - Parameter records: the visible records of a kind.
    init(
        _ site: ReadSite, owner: Agency, agencies: [Agency], subjects: [Subject],
        records: (ContentKind) -> [Document]
    ) {
        let known = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func owners(_ document: Document, _ agency: FieldValue, _ unit: FieldValue) -> (Agency, Party?)? {
            agency.scalar.flatMap { known[$0.string] }.map { ($0, $0.party(unit, known)) }
        }
        let calendar = site.workingCalendar
        petitions = PetitionRegister(
            records(.petition).compactMap { document in
                owners(document, document[PetitionKey.agency], document[PetitionKey.unit]).flatMap {
                    Petition(document, $0.0, unit: $0.1, on: site.day, calendar)
                }
            }, subjects: subjects, agencies: agencies)
        results = DossierRegister(
            records(.result).compactMap { document in
                document[ResultKey.agency].scalar.flatMap { known[$0.string] }
                    .flatMap { DossierResult(document, $0) }
            }, agencies: agencies)
        apologies = records(.apology).compactMap { document in
            owners(document, document[ApologyKey.agency], document[ApologyKey.unit]).flatMap {
                Apology(document, $0.0, unit: $0.1)
            }
        }.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
        obligations = site.records(of: .obligations).compactMap { Obligation($0, owner: owner, known) }
    }
}

extension Agency {
    /// A unit of this agency, or another agency.
    func party(_ name: FieldValue, _ others: [String: Agency]) -> Party? {
        name.scalar.flatMap { member($0) ?? others[$0.string].map(Party.agency) }
    }
}
