/// One key of a content type: its Vietnamese name, its type, and what an editor should know about it.
public final class Field: Sendable {
    public let name: String
    public let type: FieldType
    public let isRequired: Bool
    /// What a page prints before the value.
    public let label: String
    /// One sentence for the editor.
    public let hint: String
    /// A value as it would stand behind `name: `.
    public let example: String
    /// Whether there may be Markdown in the value.
    let holdsMarkdown: Bool

    private init(
        name: String, type: FieldType, isRequired: Bool, label: String, hint: String, example: String
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.label = label
        self.hint = hint
        self.example = example
        holdsMarkdown = type.holdsMarkdown
    }

    public static func required(
        _ name: String, _ type: FieldType, _ label: String, _ hint: String = "", example: String = ""
    ) -> Field {
        Field(name: name, type: type, isRequired: true, label: label, hint: hint, example: example)
    }

    public static func optional(
        _ name: String, _ type: FieldType, _ label: String, _ hint: String = "", example: String = ""
    ) -> Field {
        Field(name: name, type: type, isRequired: false, label: label, hint: hint, example: example)
    }
}
