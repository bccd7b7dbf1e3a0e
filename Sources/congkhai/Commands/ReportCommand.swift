import ArgumentParser
import Diagnostics
import Glibc
import Output
import Schedule
import SiteBuild

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Dự thảo báo cáo tiến độ một kế hoạch theo kỳ, để cơ quan ký.",
        discussion: "Số liệu chốt đến ngày cuối của kỳ. Số, ngày, nơi nhận và chữ ký để trống.")

    /// The forms of the command: those of the site, and what pandoc makes of the first.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html, md, csv, docx

        var written: ReportFormat { ReportFormat(rawValue: rawValue) ?? .html }
    }

    @OptionGroup var options: SiteOptions

    @Argument(help: ArgumentHelp("Mã kế hoạch: tên thư mục trong ke-hoach/.", valueName: "plan"))
    var plan: String

    @Option(help: "Kỳ báo cáo: 2024, 2024-03, 2024-quy-1, 2024-6-thang, 2024-9-thang.")
    var period: String

    @Option(help: "Dạng báo cáo: html, md, csv, docx (cần pandoc).")
    var format: Format = .html

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Tệp để ghi; mặc định là đầu ra chuẩn.", valueName: "file"))
    var output: String?

    func validate() throws {
        guard Period(period) != nil else {
            throw ValidationError(
                "--period «\(period)» không phải kỳ; viết như 2024-6-thang, 2024-quy-1, 2024.")
        }
        if format == .docx, output == nil, isatty(STDOUT_FILENO) == 1 {
            throw ValidationError("Tệp .docx không in ra màn hình được; thêm --output TỆP.")
        }
    }

    func run() throws {
        let today = try options.day()
        guard let period = Period(period), let day = reportDay(of: period, on: today) else {
            throw ValidationError("Kỳ \(period) chưa bắt đầu vào ngày \(today).")
        }
        let site = try checkedSite(options, SiteRequest(day: day, jobs: processorCount()))
        let (report, diagnostics) = site.report(on: plan, for: period, as: format.written)
        Terminal.report(diagnostics, as: .text)
        guard let report else { throw ExitCode(64) }
        let bytes = format == .docx ? try word(report, on: day) : report
        guard let output else { return Terminal.put(bytes) }
        try machine { try writeFile(bytes, to: output) }
    }
}

/// The document that pandoc makes of a page; where there is no pandoc, says so and ends with status 2.
func word(_ html: [UInt8], on day: CalendarDate) throws -> [UInt8] {
    do throws(OutputFailure) { return try Pandoc.document(fromHTML: html, on: day) } catch {
        guard error.code == ENOENT else { return try machine { throw error } }
        let fault = Diagnostic(
            .machineFailure, at: nil, "máy chưa có pandoc để lập tệp .docx",
            expected: "Cài pandoc (Debian, Ubuntu: apt install pandoc), hoặc dùng --format html.")
        Terminal.report([fault], as: .text)
        throw ExitCode(2)
    }
}

/// Replaces the file's content.
func writeFile(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let file = fopen(path, "we")
    guard let file else { throw OutputFailure(action: "ghi tệp", path: path, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    let code = errno
    guard fclose(file) == 0, written == bytes.count else {
        throw OutputFailure(action: "ghi tệp", path: path, code: code)
    }
}
