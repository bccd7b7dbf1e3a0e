public import Diagnostics

/// What a field holds for one page. A value that does not fit its field's type is harmless: what is no text
/// prints nothing, and only `html` in a field of type HTML is ever printed unescaped.
public enum TemplateValue: Sendable {
    /// Prints nothing and counts as false.
    case absent
    case string(String)
    /// Text that stands in a content file; nothing is copied.
    case source(SourceString)
    /// Text in UTF-8 that was composed byte by byte.
    case utf8([UInt8])
    /// Safe HTML in UTF-8, made by the generator.
    case html([UInt8])
    case flag(Bool)
    case object(TemplateFrame)
    /// A text and the fields it has besides: `07/03/2024` with `iso`.
    case printable(String, TemplateFrame)
    case list([TemplateValue])
}

/// The values of one object by the slots of its `TemplateSchema`. Slots that are missing count as absent,
/// those beyond the schema are never read.
public struct TemplateFrame: Sendable {
    public var values: [TemplateValue]

    public init(_ values: [TemplateValue]) { self.values = values }

    /// A frame whose every slot is absent, to be filled.
    public init(for schema: TemplateSchema) { values = Array(repeating: .absent, count: schema.count) }

    public subscript(slot: Int) -> TemplateValue {
        get { values.indices.contains(slot) ? values[slot] : .absent }
        set { values[slot] = newValue }
    }
}
