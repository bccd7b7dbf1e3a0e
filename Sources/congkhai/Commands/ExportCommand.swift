import ArgumentParser
import Importing
import SiteBuild

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Xuất bảng tính để điền rồi nhập lại bằng «congkhai import».",
        discussion:
            "tien-do: mỗi nhiệm vụ một dòng; điền ngay, noi_dung, phan_tram, ky, hoan_thanh, minh_chung."
    )

    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case progress = "tien-do"
    }

    @OptionGroup var options: SiteOptions

    @Argument(help: ArgumentHelp("Loại bảng: tien-do.", valueName: "kind"))
    var kind: Kind

    @Option(help: ArgumentHelp("Mã kế hoạch: tên thư mục trong ke-hoach/.", valueName: "id"))
    var plan: String

    func run() throws {
        let site = try checkedSite(options, SiteRequest(day: try options.day(), jobs: processorCount()))
        let (bytes, diagnostics) = site.progressSheet(of: plan, mark: versionMark)
        Terminal.report(diagnostics, as: .text)
        guard let bytes else { throw ExitCode(64) }
        Terminal.put(bytes)
    }
}
