internal import Diagnostics
internal import FrontMatter

// The diagnostics of decoding: keys and the shape of values.

func unknownKey(_ key: FrontMatterNode, in schemas: [Schema]) -> Diagnostic {
    let names = schemas.flatMap { $0.fields.map(\.name) }
    let name = key.string.string
    return Diagnostic(
        .unknownKey, at: key.location, "khóa «\(name)» không có trong «\(schemas[0].name)»",
        expected: "Các khóa dùng được: \(schemas[0].fields.map(\.name).joined(separator: ", ")).",
        suggestion: nearestName(to: name, among: names))
}

func missingKey(_ field: Field, in node: FrontMatterNode, _ schema: Schema) -> Diagnostic {
    // The first line of the group: its whole text would underline everything.
    let place = node.entries.first { _ in true }?.key.location ?? node.location
    return Diagnostic(
        .missingKey, at: place, "«\(schema.name)» phải có khóa «\(field.name)» (\(field.label))",
        expected: field.hint.isEmpty ? nil : field.hint,
        example: "\(field.name): \(field.example.isEmpty ? "…" : field.example)")
}

func emptyValue(_ field: Field, at node: FrontMatterNode) -> Diagnostic {
    // Without quotes YAML takes `#REF!` for a comment, and the value is gone.
    if let comment = node.commentInPlaceOfValue, let error = spreadsheetError(in: comment) {
        return spreadsheetErrorFault(error, field, at: node)
    }
    return Diagnostic(
        .emptyValue, at: node.location, "khóa «\(field.name)» để trống",
        expected: "Xóa khóa khi chưa có thông tin (trang in «Chưa cập nhật»); "
            + "viết «khong» khi đã biết là không có.",
        example: "\(field.name): \(field.example.isEmpty ? "khong" : field.example)")
}

func notAGroup(_ node: FrontMatterNode, _ schema: Schema) -> Diagnostic {
    let keys = schema.fields.filter(\.isRequired) + schema.fields.filter { !$0.isRequired }
    let sample = keys.prefix(2).map { "\($0.name): \($0.example.isEmpty ? "…" : $0.example)" }
    return Diagnostic(
        .notAGroup, at: node.location, "«\(schema.name)» phải là nhóm khóa con",
        expected: "Các khóa con: \(schema.fields.map(\.name).joined(separator: ", ")).",
        example: "{\(sample.joined(separator: ", "))}")
}

func notAList(_ node: FrontMatterNode, _ name: String) -> Diagnostic {
    Diagnostic(
        .notAList, at: node.location, "«\(name)» phải là danh sách",
        expected: "Viết mỗi mục trên một dòng, bắt đầu bằng «- ».")
}

func notAScalar(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notAText, at: node.location,
        "khóa «\(field.name)» nhận một giá trị, không nhận "
            + "\(node.kind == .sequence ? "danh sách" : "nhóm khóa con")",
        expected: node.kind == .sequence
            ? "Nếu giá trị bắt đầu bằng «[», hãy đặt cả giá trị trong ngoặc kép."
            : "Nếu giá trị bắt đầu bằng «{» hoặc có dấu hai chấm, hãy đặt cả giá trị trong ngoặc kép.",
        example: "\(field.name): \(field.example.isEmpty ? "\"…\"" : field.example)")
}
