public import ContentModel

/// The head of a spreadsheet to be filled in and imported, as a file that a spreadsheet program opens as
/// UTF-8: with a byte order mark.
///
/// - Parameter index: for scores, whose components have a column each; its id fills no row.
public func sheetHeadFile(of kind: SheetKind, index: Document?) -> [UInt8] {
    let components = index.map { componentNames(of: $0) } ?? []
    let heads = kind.printed.flatMap { column -> [String] in
        if let head = column.head { return [head] }
        guard column.name == "thanh_phan.*.diem" else { return [] }
        return components.map { "thanh_phan.\($0.id).diem" }
    }
    var seen: Set<String> = []
    let once = heads.filter { seen.insert($0).inserted }
    return Array("\u{FEFF}\(once.joined(separator: ","))\r\n".utf8)
}

/// The components of an index, those of its last version first.
func componentNames(of index: Document) -> [(id: String, name: String)] {
    let versions = index[IndexKey.versions].items.compactMap(\.group).reversed()
    var seen: Set<String> = []
    return versions.flatMap { $0[VersionKey.components].items.compactMap(\.group) }.compactMap { part in
        guard let id = part[ComponentKey.id].scalar?.string, let name = part[ComponentKey.name].scalar?.string
        else { return nil }
        return seen.insert(id + "=" + name).inserted ? (id, name) : nil
    }
}
