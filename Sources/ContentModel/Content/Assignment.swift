public import Diagnostics

/// Who does a task, or a part of it.
public struct Assignment: Sendable {
    public let party: Party
    /// "điểm a", "theo đề xuất của …"; nil where the whole task is meant.
    public let scope: SourceString?
}

public enum Party: Sendable {
    case unit(Agency, Unit)
    case group(Agency, UnitGroup)
    case agency(Agency)
    /// A body that the site has no record of.
    case named(SourceString)
}

extension Agency {
    /// The assignments of `chu_tri` or `phoi_hop`; references were checked, so none is lost.
    func assignments(_ value: FieldValue, others: [String: Agency]) -> [Assignment] {
        value.items.compactMap { item in
            let group = item.group
            guard
                let name = item.scalar ?? group?[AssignmentKey.unit].scalar
                    ?? group?[AssignmentKey.name].scalar
            else { return nil }
            let isReference = item.scalar != nil || group?[AssignmentKey.unit].scalar != nil
            let scope = group?[AssignmentKey.scope].scalar
            guard isReference else { return Assignment(party: .named(name), scope: scope) }
            let party = member(name) ?? others[name.string].map(Party.agency)
            return party.map { Assignment(party: $0, scope: scope) }
        }
    }
}
