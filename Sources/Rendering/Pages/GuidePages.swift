internal import ContentModel
internal import SitePlan
internal import Templates

/// `/huong-dan/`: the content types, for editors.
func guidePage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .guide, layout,
        [.list("loai_noi_dung", schemaNameView) { _, _ in SchemaName.allCases }]
    ) { _, context in
        PageHead(
            title: "Hướng dẫn biên tập", summary: "Mỗi loại nội dung có những khóa nào, viết ra sao",
            trail: [homeCrumb(context)])
    }
}

/// `/huong-dan/<loại>/`: every key of a content type, as its schema has it.
func guideToTypePage(_ layout: PageLayout) -> PageView<SchemaName> {
    PageView(
        .guideToType, layout,
        [
            .text("noi_dat") { name, _ in name.place },
            .list("khoa", schemaRowView) { name, _ in SchemaRow.rows(of: name.schema) },
            .list("khoa_chung", schemaRowView) { name, _ in
                name.commonSchema.map { SchemaRow.rows(of: $0) } ?? []
            },
            .text("lien_ket_chung") { _, context in context.link(to: .guide) },
        ]
    ) { name, context in
        let all = LinkedName(name: "Hướng dẫn biên tập", link: context.link(to: .guide))
        return PageHead(
            title: name.title, qualifier: "Hướng dẫn biên tập",
            summary: "Các khóa của \(name.place): nghĩa, cách viết, ví dụ",
            trail: [homeCrumb(context), all])
    }
}

private let schemaNameView = View<SchemaName>(
    "loai_noi_dung",
    [
        .text("ten") { name, _ in name.title },
        .text("noi_dat") { name, _ in name.place },
        .text("lien_ket") { name, context in context.link(to: .guide(to: name)) },
        .texts("bat_buoc") { name, _ in name.schema.fields.filter(\.isRequired).map(\.name) },
    ])

private let schemaRowView = View<SchemaRow>(
    "khoa",
    [
        .text("ten") { row, _ in row.path },
        .text("nghia") { row, _ in row.field.label },
        .text("kieu") { row, _ in row.field.type.inWords },
        .flag("bat_buoc") { row, _ in row.field.isRequired },
        .flag("trong_nhom") { row, _ in row.depth > 0 },
        .text("giai_thich") { row, _ in row.field.hint.isEmpty ? nil : row.field.hint },
        .text("vi_du") { row, _ in row.field.example.isEmpty ? nil : row.field.example },
        .list("lua_chon", choiceView) { row, _ in row.field.type.choices },
    ])

private let choiceView = View<Choice>(
    "lua_chon",
    [
        .text("ma") { choice, _ in choice.value },
        .text("nghia") { choice, _ in choice.label },
    ])
