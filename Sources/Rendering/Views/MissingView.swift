internal import ContentModel
internal import Templates

/// What stands where a value is not: `{{{thieu.ket_qua}}}` prints "Chưa cập nhật" where the key is left out,
/// "Không có" where the record says so, nothing where there is a value. The two are never confused.
func missingView(_ schema: Schema) -> View<Record> {
    View<Record>(
        "thieu",
        schema.fields.enumerated().map { slot, field in
            let printsItself = ValuePrinter(field.type).saysNone
            let none = field.none
            return View<Record>.Entry(name: field.name, type: .html) { record, _ in
                switch record.values[slot] {
                case .absent: notUpdated
                // A text says so itself, in the place of its value.
                case .declaredNone: printsItself ? .absent : .html(none)
                case .list(let items): items.isEmpty ? notUpdated : .absent
                case .scalar, .markdown, .group: .absent
                }
            }
        })
}

private let notUpdated = TemplateValue.html(Array("<span class=\"thieu\">Chưa cập nhật</span>".utf8))

extension Field {
    /// What a page says where `khong` stands for this key.
    fileprivate var none: [UInt8] {
        let words =
            switch name {
            case "phi": "Không thu phí, lệ phí"
            case "thoi_han", "thoi_han_luat_dinh": "Không quy định"
            default: "Không có"
            }
        return Array("<span class=\"khong-co\">\(words)</span>".utf8)
    }
}
