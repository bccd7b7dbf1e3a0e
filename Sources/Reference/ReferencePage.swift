public import ContentModel

/// The reference page of a content type in Markdown: what `/huong-dan/` shows, for reading in a terminal.
public func referencePage(of name: SchemaName) -> [UInt8] {
    var text = "# \(name.title)\n\nTệp: `\(name.place)`\n\n"
    text += table(of: name.schema)
    if let common = name.commonSchema {
        text += "\n## Các khóa mà mọi bản ghi đều có\n\n" + table(of: common)
    }
    return Array(text.utf8)
}

private func table(of schema: Schema) -> String {
    let head = "| Khóa | Nghĩa | Bắt buộc | Cách viết |\n| --- | --- | --- | --- |\n"
    return head
        + SchemaRow.rows(of: schema).map { row in
            let cells = [
                "`\(row.path)`", row.field.label, row.field.isRequired ? "có" : "", howToWrite(row.field),
            ]
            return "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
        }.joined()
}

private func howToWrite(_ field: Field) -> String {
    var sentence = field.type.inWords + "."
    if !field.hint.isEmpty { sentence += " " + field.hint }
    let choices = field.type.choices.map { "`\($0.value)` (\($0.label))" }.joined(separator: ", ")
    if !choices.isEmpty { sentence += " Lựa chọn: \(choices)." }
    if !field.example.isEmpty { sentence += " Ví dụ: `\(field.example)`." }
    return sentence
}

private func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}
