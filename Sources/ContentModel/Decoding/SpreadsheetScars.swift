internal import Diagnostics
internal import FrontMatter
internal import Schedule

/// What a spreadsheet leaves behind where a number or a date was meant; nil where it left nothing.
func spreadsheetScar(_ node: FrontMatterNode, _ type: FieldType, _ field: Field) -> Diagnostic? {
    switch type {
    case .decimal, .integer, .year:
        return errorScar(node, field) ?? spaceScar(node, field) ?? dayScar(node, field, type)
    case .date, .dateOrMonth: return errorScar(node, field) ?? dayScar(node, field, type)
    default: return nil
    }
}

private let errors = [
    "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "####",
]

/// The error of a spreadsheet that the text begins with.
func spreadsheetError(in text: String) -> String? { errors.first { text.hasPrefix($0) } }

func spreadsheetErrorFault(_ error: String, _ field: Field, at node: FrontMatterNode) -> Diagnostic {
    Diagnostic(
        .spreadsheetError, at: node.location, "«\(error)» là lỗi của bảng tính, không phải giá trị",
        expected: "Sửa công thức trong bảng tính rồi chép lại giá trị; nguồn không có thì xóa khóa "
            + "«\(field.name)».")
}

private func errorScar(_ node: FrontMatterNode, _ field: Field) -> Diagnostic? {
    guard node.string.withUTF8({ $0.first == UInt8(ascii: "#") }) else { return nil }
    return spreadsheetError(in: node.string.string).map { spreadsheetErrorFault($0, field, at: node) }
}

/// A no-break or narrow space among the digits: nobody sees it, and it makes the number none.
private func spaceScar(_ node: FrontMatterNode, _ field: Field) -> Diagnostic? {
    guard node.string.withUTF8({ $0.contains { $0 <= 0x20 || $0 >= 0x80 } }) else { return nil }
    let text = node.string.string
    let repaired = String(
        String.UnicodeScalarView(
            text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }))
    guard repaired != text, DecimalText.isNumber(repaired) else { return nil }
    return Diagnostic(
        .invisibleSpace, at: node.location, "«\(text)» có dấu cách, có thể là dấu cách không ngắt, trong số",
        expected: "Viết các chữ số liền nhau; dấu cách không ngắt do chép từ bảng tính hoặc trang web.",
        example: "\(field.name): \(repaired)", suggestion: repaired)
}

private func dayScar(_ node: FrontMatterNode, _ field: Field, _ type: FieldType) -> Diagnostic? {
    guard let day = spreadsheetDate(node.string) else { return nil }
    let iso = day.description
    let repaired: String
    switch type {
    case .date, .dateOrMonth: repaired = iso
    case .year: repaired = String(iso.prefix(4))
    default: return nil
    }
    return Diagnostic(
        .spreadsheetDay, at: node.location,
        "«\(node.string)» là số thứ tự ngày của bảng tính: \(day.figures)",
        expected: "Định dạng ô thành văn bản rồi chép lại, hoặc viết theo mẫu.",
        example: "\(field.name): \(repaired)", suggestion: repaired)
}
