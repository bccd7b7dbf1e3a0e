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
        return shared.value(SharedValues.LinkKey(owner: ObjectIdentifier(agency), number: unit.number), made)
    }
    /// The link to an agency: a `linkView`, made once for the pages that have it alike.
    static func agency(_ name: String, _ get: @escaping Getter<Agency>) -> Self {
        Self(name: name, type: .object(linkView.schema)) { subject, context in
            let agency = get(subject, context)
            return kept(SharedValues.LinkKey(owner: ObjectIdentifier(agency), number: -1), context) {
                LinkedName(agency, context)
            }
        }
    }

    /// The link to the list of a field of administration: a `linkView`, made once as that of an agency is.
    static func field(_ name: String, _ get: @escaping Getter<ContentModel.Subject>) -> Self {
        Self(name: name, type: .object(linkView.schema)) { subject, context in
            let field = get(subject, context)
            let place = SharedValues.LinkKey(
                owner: ObjectIdentifier(field.id.source), number: field.id.range.lowerBound)
            return kept(place, context) { LinkedName(field, context) }
        }
    }

    private static func kept(
        _ key: SharedValues.LinkKey, _ context: PageContext, _ name: () -> LinkedName
    ) -> TemplateValue {
        func made() -> TemplateValue { .object(linkView.frame(name(), context)) }
        return context.shared?.value(key, made) ?? made()
    }
}
