internal import ContentModel
internal import Templates

extension View.Entry {
    /// Who does a task: a list of `linkView`. A unit stands in hundreds of rows of a page, so its frame is
    /// made once for the pages that have it alike.
    static func assignments(_ name: String, _ get: @escaping Getter<[Assignment]>) -> Self {
        Self(name: name, type: .list(.object(linkView.schema))) { subject, context in
            .list(get(subject, context).map { value(of: $0, context) })
        }
    }

    private static func value(of assignment: Assignment, _ context: PageContext) -> TemplateValue {
        func made() -> TemplateValue { .object(linkView.frame(LinkedName(assignment, context), context)) }
        guard assignment.scope == nil, case .unit(let agency, let unit) = assignment.party,
            let shared = context.shared
        else { return made() }
        return shared.value(SharedValues.UnitKey(agency: ObjectIdentifier(agency), number: unit.number), made)
    }
}
