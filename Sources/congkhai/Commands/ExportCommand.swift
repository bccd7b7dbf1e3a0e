import ArgumentParser
import ContentModel
import Diagnostics
import Importing
import SiteBuild

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Xuất bảng tính để điền rồi nhập lại bằng «congkhai import».",
        discussion: """
            tien-do: mỗi nhiệm vụ một dòng; điền ngay, noi_dung, phan_tram, ky, hoan_thanh, minh_chung. \
            diem, thu-tuc, duong-day-nong, ket-qua: dòng tên cột để điền các bản ghi mới; mục thứ hai, \
            thứ ba của một danh sách ghi ở các cột đánh số 2, 3 (cach_thuc.2.hinh_thuc).
            """
    )

    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case progress = "tien-do"
        case scores = "diem"
        case procedures = "thu-tuc"
        case hotlines = "duong-day-nong"
        case results = "ket-qua"
    }

    /// What stands between the cells.
    enum Separator: String, CaseIterable, ExpressibleByArgument {
        case comma = "phay"
        case semicolon = "cham-phay"
        case tab = "tab"

        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: 0x09
            }
        }
    }

    @OptionGroup var options: SiteOptions

    @Argument(
        help: ArgumentHelp("Loại bảng: tien-do, diem, thu-tuc, duong-day-nong, ket-qua.", valueName: "kind"))
    var kind: Kind

    @Option(help: ArgumentHelp("Mã kế hoạch: tên thư mục trong ke-hoach/.", valueName: "id"))
    var plan: String?

    @Option(help: ArgumentHelp("Mã chỉ số, để có cột của từng thành phần.", valueName: "id"))
    var index: String?

    @Option(
        help: ArgumentHelp(
            "Dấu giữa các cột: phay, cham-phay (Excel đặt vùng Việt Nam), tab.", valueName: "separator"))
    var separator = Separator.comma

    func validate() throws {
        guard kind == .progress || plan == nil else { throw ValidationError("--plan chỉ dùng với tien-do.") }
        guard kind == .scores || index == nil else { throw ValidationError("--index chỉ dùng với diem.") }
        guard kind != .progress || plan != nil else { throw ValidationError("tien-do cần --plan.") }
    }

    func run() throws {
        if kind == .progress { return try progress() }
        guard let kind = SheetKind(rawValue: kind.rawValue) else { throw ExitCode(64) }
        put(sheetHeadFile(of: kind, index: try namedIndex()))
    }

    private func progress() throws {
        let site = try checkedSite(options, SiteRequest(day: try options.day(), jobs: processorCount()))
        let (bytes, diagnostics) = site.progressSheet(of: plan ?? "", mark: versionMark)
        Terminal.report(diagnostics, as: .text)
        guard let bytes else { throw ExitCode(64) }
        put(bytes)
    }

    private func put(_ bytes: [UInt8]) {
        Terminal.put(separator == .comma ? bytes : redelimited(bytes, by: separator.byte))
    }

    private func namedIndex() throws -> Document? {
        guard let index else { return nil }
        let documents = try machine {
            try readableDocuments(
                in: SiteDirectory(options.site), day: options.day(), jobs: processorCount())
        }.filter { $0.name.kind == .index }
        if let found = documents.first(where: { $0.id == index }) { return found }
        try refuse(
            Diagnostic(
                .unknownRecord, at: nil, "không có chỉ số «\(index)»",
                expected: "Viết mã của chỉ số, là tên tệp trong chi-so/.",
                suggestion: nearestName(to: index, among: documents.map(\.id))))
        return nil
    }
}
