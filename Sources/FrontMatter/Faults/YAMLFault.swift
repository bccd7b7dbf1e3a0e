internal import Diagnostics

/// A broken rule of YAML, or of what we allow of it, and the text that breaks it.
struct YAMLFault {
    let rule: YAMLRule
    /// In the file.
    let range: Range<Int>
    /// Another place that belongs to the fault, and what it has to do with it.
    var related: (range: Range<Int>, message: String)?

    init(_ rule: YAMLRule, _ range: Range<Int>) {
        self.rule = rule
        self.range = range
    }

    func diagnostic(in source: SourceText) -> Diagnostic {
        let texts = rule.texts
        let diagnostic = Diagnostic(
            rule.id, at: source.location(range), texts.headline, expected: texts.expected,
            example: texts.example)
        return related.map { diagnostic.relating(to: source.location($0.range), $0.message) } ?? diagnostic
    }
}

enum YAMLRule {
    // Values.
    case aliasOrAnchor, tag, openQuote, textAfterQuote, textAfterValue, escape, escapedControl
    case blockHeader, specialSign
    // Keys.
    case colonInValue, missingColon, tightColon, longKey
    // Lines.
    case indentation, tab, itemAmongKeys, keyAmongItems, dashInValue
    // Collections in brackets.
    case openBracket, missingComma, extraComma, commaInBraces, keyWithoutColon
    // The block as a whole.
    case tooDeep(limit: Int)
    case directive, severalDocuments, other

    var id: DiagnosticID {
        switch self {
        case .aliasOrAnchor: .aliasOrAnchor
        case .tag: .yamlTag
        case .escapedControl: .controlCharacter
        case .colonInValue: .colonInValue
        case .tab: .tabIndentation
        case .tooDeep: .nestedTooDeep
        case .severalDocuments: .severalDocuments
        default: .yamlSyntax
        }
    }
}
