/// What a template may do with a field: the schema's side of a `TemplateValue`.
public indirect enum TemplateType: Sendable, Hashable {
    /// `{{x}}` prints it escaped; as a section it is true unless empty.
    case text
    /// HTML that the generator made itself: only `{{{x}}}` prints it.
    case html
    /// A section's condition; it cannot be printed.
    case flag
    /// `{{x.field}}`, or a section that opens its fields.
    case object(TemplateSchema)
    /// A section that is repeated; `{{.}}` is the item where the items are text.
    case list(TemplateType)
    /// Prints itself as text and has fields besides: a date as `{{ngay}}` or `{{ngay.iso}}`.
    case printable(TemplateSchema)

    /// The schema that names are looked up in inside a section over such a value.
    var schema: TemplateSchema? {
        switch self {
        case .object(let schema), .printable(let schema): schema
        case .text, .html, .flag, .list: nil
        }
    }
}
