/// What a list of procedures is restricted to.
public enum ProcedureFilter: Sendable, Hashable {
    case all
    /// The id of a field of administration.
    case subject(String)
    /// The id of an agency.
    case agency(String)
    /// `toan-trinh`
    case level(String)
    /// `xa`: the level of government where it is handled.
    case tier(String)
    /// `ca-nhan`
    case audience(String)
}

extension FieldType {
    /// What a page prints for a word of a choice, or of a list of choices.
    public func label(of word: String) -> String? {
        switch self {
        case .choice(let choices): choices.first { $0.value == word }?.label
        case .list(let element): element.label(of: word)
        default: nil
        }
    }

    /// The words of a choice, in the order of the schema.
    var words: [String] {
        switch self {
        case .choice(let choices): choices.map(\.value)
        case .list(let element): element.words
        default: []
        }
    }
}
