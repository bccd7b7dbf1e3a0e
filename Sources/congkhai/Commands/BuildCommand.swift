import ArgumentParser
import Diagnostics
import Output
import Publishing
import Schedule
import SiteBuild

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Kiểm tra, dựng và công bố trang vào public/.")

    @OptionGroup var options: SiteOptions
    @OptionGroup var reporting: DiagnosticOptions

    @Option(help: ArgumentHelp("Thư mục công bố; mặc định là public/ của trang.", valueName: "dir"))
    var output: String?

    @Option(name: .customLong("base-url"), help: "Địa chỉ trang, thay cho dia_chi_trang.")
    var baseURL: String?

    @Option(help: "Số luồng; mặc định là số lõi của máy.")
    var jobs: Int?

    @Flag(help: "Không in kết quả, chỉ in chẩn đoán.")
    var quiet = false

    @Flag(help: "In thời gian của từng bước.")
    var timings = false

    @Flag(help: "Liên kết kết thúc bằng /index.html, mở được từ thư mục hay USB.")
    var offline = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs phải từ 1 đến 256.")
        }
    }

    func run() throws {
        let clock = StageClock()
        let request = SiteRequest(
            day: try options.day(), jobs: jobs ?? processorCount(), baseURL: baseURL, isOffline: offline)
        let outcome = try machine {
            try buildSite(
                SiteDirectory(options.site), request, into: output ?? options.site + "/public", clock)
        }
        outcome.leaveMemoryToTheSystem()
        Terminal.report(outcome.diagnostics, as: reporting.format)
        if timings { printTimings(clock) }
        guard let publication = outcome.publication else { throw ExitCode(outcome.isRefused ? 2 : 1) }
        if !quiet { Terminal.say(summary(publication, outcome.pageCount, request.day)) }
    }

    private func summary(_ publication: Publication, _ pages: Int, _ day: CalendarDate) -> String {
        let changes =
            switch publication.way {
            case .unchanged: "không có gì thay đổi"
            case .created, .exchanged, .renamedTwice:
                "thêm \(publication.added.count), đổi \(publication.changed.count), bỏ "
                    + "\(publication.removed.count) tệp"
            }
        return "Đã công bố \(pages) trang vào \(publication.target) (\(changes)); tính đến ngày \(day)."
    }

    private func printTimings(_ clock: StageClock) {
        for (stage, time) in clock.stages {
            let microseconds =
                time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
            Terminal.say("\(stage.rawValue)\t\(microseconds / 1000).\(microseconds % 1000 / 100) ms")
        }
    }
}
