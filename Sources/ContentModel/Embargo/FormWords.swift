extension SchemaName {
    /// What pages and files say of any record: names and labels of keys, and of values that one chooses.
    static var formWords: [String] {
        allCases.flatMap { name in
            [name.title] + name.schema.formWords + (name.commonSchema?.formWords ?? [])
        } + ContentKind.allCases.map(\.label)
    }
}

extension Schema {
    fileprivate var formWords: [String] {
        fields.flatMap { [$0.name, $0.label] + $0.type.formWords }
    }
}

extension FieldType {
    fileprivate var formWords: [String] {
        switch self {
        case .choice(let choices): choices.flatMap { [$0.value, $0.label] }
        case .list(let element): element.formWords
        case .group(let schema), .table(let schema): schema.formWords
        case .shorthand(let scalar, let schema): scalar.formWords + schema.formWords
        default: []
        }
    }
}
