import ArgumentParser
import Diagnostics
import Glibc
import SiteBuild

struct ApprovalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approval",
        abstract: "Phiếu trình công bố, một trang: nội dung khác gì với trang đang công bố, để ký duyệt.",
        discussion: "So với sổ công bố content/so-cong-bo/. Không ghi gì vào trang.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html, md, docx
    }

    @OptionGroup var options: SiteOptions

    @Option(help: "Dạng phiếu: html (in ra giấy), md (cho yêu cầu hợp nhất), docx (cần pandoc).")
    var format: Format = .html

    @Flag(help: "Ghi mọi thay đổi, dù phải sang trang.")
    var all = false

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Tệp để ghi; mặc định là đầu ra chuẩn.", valueName: "file"))
    var output: String?

    func validate() throws {
        if format == .docx, output == nil, isatty(STDOUT_FILENO) == 1 {
            throw ValidationError("Tệp .docx không in ra màn hình được; thêm --output TỆP.")
        }
    }

    func run() throws {
        let day = try options.day()
        let request = SiteRequest(day: day, jobs: processorCount())
        let outcome = try machine {
            try approvalSheet(
                SiteDirectory(options.site), request, as: format == .md ? .md : .html, isWhole: all)
        }
        guard outcome.isSound else {
            Terminal.report(outcome.diagnostics, as: .text)
            throw ExitCode(1)
        }
        guard let sheet = outcome.sheet else {
            return Terminal.note("Không có gì mới so với sổ công bố: không cần trình.")
        }
        let bytes = format == .docx ? try word(sheet, on: day) : sheet
        guard let output else { return Terminal.put(bytes) }
        try machine { try writeFile(bytes, to: output) }
    }
}
