public import ContentModel

/// The head of a CSV table of a kind: the column that names the file, then the keys, those of groups with a
/// point between, of lists of groups for the first entry (`cach_thuc.1.hinh_thuc`).
///
/// `congkhai import` reads these columns, and further entries with 2, 3 …; without the numbered ones they are
/// those that `/du-lieu/` publishes, in the same order.
public func columnHeads(of kind: ContentKind) -> [String] {
    let folder =
        switch kind {
        case .task: ["ke_hoach"]
        case .petition: ["nam"]
        default: [String]()
        }
    let columns = SheetColumn.columns(of: kind.schema) + SheetColumn.common
    return ["id"] + folder + columns.compactMap(\.head)
}

/// The heads as a file that a spreadsheet program opens as UTF-8: with a byte order mark.
public func columnHeadFile(of kind: ContentKind) -> [UInt8] {
    Array("\u{FEFF}\(columnHeads(of: kind).joined(separator: ","))\r\n".utf8)
}
