import ArgumentParser
import ContentModel
import Diagnostics
import Reference

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Khuôn của từng loại nội dung: JSON Schema, cấu hình CMS, tên cột CSV, trang tra cứu.",
        discussion: """
            Loại: \(SchemaName.allCases.map(\.name).joined(separator: ", ")). Không nêu loại thì liệt kê. \
            Cấu hình CMS (frontmatter.json của Front Matter CMS) gồm mọi loại.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, cms, csv, md
    }

    @Argument(help: ArgumentHelp("Loại nội dung, hoặc tệp như linh-vuc.yaml.", valueName: "kind"))
    var kind: String?

    @Option(
        help: "Dạng: json (JSON Schema 2020-12), cms (frontmatter.json), csv (tên cột), md (trang tra cứu).")
    var format: Format?

    func run() throws {
        if format == .cms { return Terminal.put(frontMatterConfiguration()) }
        guard let kind else { return listKinds() }
        let name = try schemaName(kind)
        switch format ?? .md {
        case .json: Terminal.put(jsonSchema(of: name))
        case .md, .cms: Terminal.put(referencePage(of: name))
        case .csv:
            guard case .record(let kind) = name else {
                throw ValidationError("\(name.name) không có bảng CSV.")
            }
            Terminal.put(columnHeadFile(of: kind))
        }
    }

    private func listKinds() {
        for name in SchemaName.allCases { Terminal.say("\(name.name)\t\(name.title)\t\(name.place)") }
    }

    private func schemaName(_ written: String) throws -> SchemaName {
        if let name = SchemaName(written) { return name }
        let near = nearestName(to: written, among: SchemaName.allCases.map(\.name))
        throw ValidationError(
            "Không có loại «\(written)».\(near.map { " Có phải ý bạn là «\($0)»?" } ?? "")")
    }
}
