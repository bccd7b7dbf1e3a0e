import ArgumentParser
import Diagnostics
import SiteBuild

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra nội dung và mẫu; không ghi gì.")

    @OptionGroup var options: SiteOptions
    @OptionGroup var reporting: DiagnosticOptions

    @Flag(help: "Cảnh báo cũng là lỗi.")
    var strict = false

    func run() throws {
        let (site, diagnostics) = try machine {
            try check(
                SiteDirectory(options.site), SiteRequest(day: try options.day(), jobs: processorCount()),
                StageClock())
        }
        Terminal.report(diagnostics, as: reporting.format)
        if diagnostics.hasErrors || strict && diagnostics.hasWarnings { throw ExitCode(1) }
        if let site { Terminal.say("Không có lỗi. Trang có \(site.pageCount) trang con.") }
    }
}
