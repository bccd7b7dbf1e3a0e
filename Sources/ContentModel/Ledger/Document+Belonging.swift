internal import Diagnostics

/// Whom and what a record concerns: by it feeds choose.
extension SiteContent {
    /// The units that are named in the record, those of named groups included: `so-a/van-phong`.
    public func units(of document: Document) -> [String] {
        guard let agency = agency(of: document) else { return [] }
        var seen: Set<String> = []
        var units: [String] = []
        walk(document.fields) { value, type, _ in
            guard case .unit = type, let id = value.scalar else { return }
            for party in agency.member(id)?.withMembers ?? [] where seen.insert(party.key).inserted {
                if case .unit = party { units.append(party.key) }
            }
        }
        return units
    }

    /// The fields of administration that are named in the record.
    public func subjects(of document: Document) -> [String] {
        var ids: [String] = []
        walk(document.fields) { value, type, _ in
            if case .subject = type, let id = value.scalar?.string, !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// A record of an illustrative agency is illustrative.
    public func isIllustrative(_ document: Document) -> Bool {
        document[common: .illustrative].isTrue || agency(of: document)?.isIllustrative ?? false
            || document.name.kind == .task && plan(of: document)?.isIllustrative ?? false
    }

    /// The agency that the record belongs to; nil where it names none.
    func agency(of document: Document) -> Agency? {
        switch document.name.kind {
        case .agency: return agency(document.id)
        case .task: return plan(of: document)?.agency
        default:
            guard let slot = document.fields.schema.slot("co_quan") else { return nil }
            return document.fields.values[slot].scalar.flatMap { agency($0.string) }
        }
    }

    private func plan(of document: Document) -> Plan? { document.name.parent.flatMap(plan) }
}
