public import ContentModel

/// The head of a CSV table of a kind: the column that names the file, then the keys, those of groups with a
/// point between. Lists of groups are no columns of the record's own table.
///
/// The columns behind the first ones are those that `/du-lieu/` publishes, in the same order.
public func columnHeads(of kind: ContentKind) -> [String] {
    let folder =
        switch kind {
        case .task: ["ke_hoach"]
        case .petition: ["nam"]
        default: [String]()
        }
    guard let table = DataTable.tables(of: kind).first else { return [] }
    return ["id"] + folder + (table.columns + table.commonColumns).map(\.name)
}

/// The heads as a file that a spreadsheet program opens as UTF-8: with a byte order mark.
public func columnHeadFile(of kind: ContentKind) -> [UInt8] {
    Array("\u{FEFF}\(columnHeads(of: kind).joined(separator: ","))\r\n".utf8)
}
