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

    @Flag(help: "Liệt kê điều đã được chấp nhận trên bản ghi (chap_nhan): lý do, chức vụ, hạn.")
    var listAccepted = false

    func run() throws {
        let (site, diagnostics) = try machine {
            try check(
                SiteDirectory(options.site), SiteRequest(day: try options.day(), jobs: processorCount()),
                StageClock())
        }
        Terminal.report(diagnostics, as: reporting.format)
        let accepted = diagnostics.accepted
        if listAccepted { Terminal.say(listing(accepted)) }
        if diagnostics.hasErrors || strict && diagnostics.hasWarnings { throw ExitCode(1) }
        guard let site else { return }
        Terminal.say("Không có lỗi. Trang có \(site.pageCount) trang con.")
        if !accepted.isEmpty, !listAccepted {
            Terminal.say("Đã chấp nhận \(accepted.count) mục, xem bằng check --list-accepted.")
        }
    }

    /// What was accepted, a paragraph each, and their count.
    private func listing(_ accepted: [Diagnostic]) -> String {
        let entries = accepted.map { diagnostic in
            let place = diagnostic.location.map { "\($0.path):\($0.line)" } ?? ""
            let head = "\(place): \(diagnostic.id.code): \(diagnostic.headline)"
            guard let acceptance = diagnostic.acceptance else { return head }
            return head + "\n  Lý do: \(acceptance.reason)\n  Người chấp nhận: \(acceptance.post)"
                + "\n  Đến hết ngày: \(acceptance.until)\n"
        }
        let count =
            accepted.isEmpty ? "Không có mục nào được chấp nhận." : "\(accepted.count) mục được chấp nhận."
        return (entries + [count]).joined(separator: "\n")
    }
}
