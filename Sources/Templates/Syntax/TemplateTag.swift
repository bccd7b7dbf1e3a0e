/// One tag as it stands in the file; offsets into the file's bytes.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{x}}`
        case escaped
        /// `{{{x}}}` and `{{&x}}`
        case raw
        /// `{{#x}}`
        case section
        /// `{{^x}}`
        case inverted
        /// `{{<x}}`
        case parent
        /// `{{$x}}`
        case block
        /// `{{/x}}`
        case close
        /// `{{>x}}`
        case partial
        /// `{{! … }}` and `{{=<% %>=}}`: nothing to print.
        case silent

        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .escaped, .raw, .close, .partial, .silent: false
            }
        }

        /// Whether what it names is looked up among the fields.
        var namesField: Bool {
            switch self {
            case .escaped, .raw, .section, .inverted: true
            case .parent, .block, .close, .partial, .silent: false
            }
        }
    }

    let kind: Kind
    /// Delimiters included.
    let range: Range<Int>
    /// Without the white space around it; empty where there is none to name.
    let name: Range<Int>
}

/// The bytes that Mustache takes for white space inside a tag.
func isTagSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "\t") && byte <= UInt8(ascii: "\r"))
}

/// White space that leaves a tag alone on its line.
func isLineSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
