/// What a routine is compiled from: the same key, the same code.
struct RoutineKey: Hashable {
    /// The template's number in the library's folder.
    let template: Int
    let scopes: [TemplateType]
    let blocks: [String: BlockContent]
    let indentation: [UInt8]
}

/// The content that a `{{<parent}}` gives to a block: a node of another template.
struct BlockContent: Hashable {
    let template: Int
    let node: Int
}
