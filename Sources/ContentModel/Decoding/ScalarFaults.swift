internal import Diagnostics
internal import FrontMatter
internal import Schedule

/// What is wrong with a scalar of this type; nil where nothing is.
func scalarFault(_ node: FrontMatterNode, _ type: FieldType, _ field: Field) -> Diagnostic? {
    if let scar = spreadsheetScar(node, type, field) { return scar }
    let text = node.string
    switch type {
    case .text, .phone: return textFault(node, field)
    case .deadline: return commentFault(node, field)
    case .date: return CalendarDate(text) == nil ? dateFault(node, field, "2024-03-07") : nil
    case .dateOrMonth:
        return CalendarDate(text) == nil && Period.month(text) == nil
            ? dateFault(node, field, "2024-03-07, hoặc 2024-03 khi không biết ngày") : nil
    case .timestamp: return Timestamp(text) == nil ? timeFault(node, field) : nil
    case .period: return Period(text) == nil ? periodFault(node, field) : nil
    case .year: return integer(text).map { (1900...2999).contains($0) } != true ? yearFault(node, field) : nil
    case .integer(let range): return integerFault(node, field, range)
    case .decimal: return decimalFault(node, field)
    case .flag: return text == "true" || text == "false" ? nil : flagFault(node, field)
    case .url: return isURL(text) ? nil : urlFault(node, field)
    case .email: return isEmail(text) ? nil : emailFault(node, field)
    case .choice(let choices): return choiceFault(node, field, choices)
    case .identifier: return identifierFault(in: text.string).map { idFault(node, field, $0) }
    case .code, .reference, .unit, .subject, .index, .attachment, .source: return commentFault(node, field)
    case .markdown, .group, .table, .list, .shorthand: return nil
    }
}

private func textFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic? {
    if let fault = commentFault(node, field) { return fault }
    guard node.kind == .plain, let reading = yamlReading(of: node.string) else { return nil }
    let text = node.string.string
    return Diagnostic(
        .ambiguousText, at: node.location,
        "«\(text)» phải đặt trong ngoặc kép: YAML hiểu là \(reading), không phải văn bản",
        expected: "Khóa «\(field.name)» (\(field.label)) là văn bản; ngoặc kép giữ giá trị đúng như đã viết.",
        example: "\(field.name): \"\(text)\"")
}

/// A value that ends before ` #`: the rest would be lost without a word.
private func commentFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic? {
    guard node.isFollowedByComment else { return nil }
    return Diagnostic(
        .cutByComment, at: node.location, "giá trị bị cắt ở dấu « #»: phần sau thành chú thích",
        expected: "Đặt cả giá trị trong ngoặc kép; nếu là chú thích thật thì chuyển xuống dòng riêng.",
        example: "\(field.name): \"\(node.string.string) # …\"")
}

private func dateFault(_ node: FrontMatterNode, _ field: Field, _ form: String) -> Diagnostic {
    let text = node.string.string
    let repaired = isoDate(fromVietnamese: text)
    return Diagnostic(
        .notADate, at: node.location, "«\(text)» không phải là ngày có trên lịch, viết theo năm-tháng-ngày",
        expected: "Viết theo mẫu \(form).", example: repaired.map { "\(field.name): \($0)" },
        suggestion: repaired)
}

private func timeFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notATime, at: node.location, "«\(node.string)» không phải là thời điểm có múi giờ",
        expected: "Viết ngày, chữ T, giờ và múi giờ Việt Nam +07:00.",
        example: "\(field.name): 2026-01-15T08:00:00+07:00")
}

private func periodFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notAPeriod, at: node.location, "«\(node.string)» không phải là kỳ",
        expected: "Viết 2024, 2024-03, 2024-quy-1, 2024-6-thang hoặc 2024-9-thang.",
        example: "\(field.name): 2024-6-thang")
}

private func yearFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notANumber, at: node.location, "«\(node.string)» không phải là năm",
        expected: "Viết bốn chữ số.", example: "\(field.name): 2024")
}

private func integerFault(_ node: FrontMatterNode, _ field: Field, _ range: ClosedRange<Int>) -> Diagnostic? {
    guard let value = integer(node.string) else {
        return Diagnostic(
            .notANumber, at: node.location, "«\(node.string)» không phải là số nguyên",
            expected: "Viết các chữ số liền nhau, không có dấu chấm hay dấu phẩy.",
            example: "\(field.name): \(field.example.isEmpty ? "\(range.lowerBound)" : field.example)")
    }
    guard !range.contains(value) else { return nil }
    return Diagnostic(
        .notANumber, at: node.location,
        "«\(field.name)» phải từ \(range.lowerBound) đến \(range.upperBound), không phải \(value)")
}

private func decimalFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic? {
    guard DecimalText(node.string) == nil else { return nil }
    return Diagnostic(
        .notANumber, at: node.location, "«\(node.string)» không phải là số",
        expected: "Viết số thập phân bằng dấu chấm, không chia nhóm nghìn; hoặc dấu phẩy trong ngoặc kép.",
        example: "\(field.name): 83.99")
}

private func flagFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notAFlag, at: node.location, "«\(field.name)» chỉ nhận true hoặc false",
        expected: "Viết true nếu đúng; nếu không thì xóa khóa.", example: "\(field.name): true")
}

private func urlFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notAURL, at: node.location, "«\(node.string)» không phải là địa chỉ web đầy đủ",
        expected: "Địa chỉ bắt đầu bằng https:// hoặc http:// và không có dấu cách.",
        example: "\(field.name): https://dichvucong.gov.vn/")
}

private func emailFault(_ node: FrontMatterNode, _ field: Field) -> Diagnostic {
    Diagnostic(
        .notAURL, at: node.location, "«\(node.string)» không phải là địa chỉ thư điện tử",
        expected: "Địa chỉ có dạng ten@ten-mien.", example: "\(field.name): so@tinh.example")
}

private func choiceFault(_ node: FrontMatterNode, _ field: Field, _ choices: [Choice]) -> Diagnostic? {
    let value = node.string.string
    guard !choices.contains(where: { $0.value == value }) else { return nil }
    let list = choices.map { "\($0.value) (\($0.label))" }.joined(separator: ", ")
    return Diagnostic(
        .notAChoice, at: node.location, "«\(value)» không nằm trong các lựa chọn của «\(field.name)»",
        expected: "Các lựa chọn: \(list).",
        suggestion: nearestName(to: value, among: choices.map(\.value))
            ?? choices.first { $0.label.lowercased() == value.lowercased() }?.value)
}

private func idFault(_ node: FrontMatterNode, _ field: Field, _ fault: String) -> Diagnostic {
    Diagnostic(
        .notAnIdentifier, at: node.location, "mã «\(node.string)» không dùng được: \(fault)",
        expected: "Mã gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối.",
        example: "\(field.name): \(field.example.isEmpty ? "van-phong" : field.example)")
}
