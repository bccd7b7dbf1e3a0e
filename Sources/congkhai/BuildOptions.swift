import ArgumentParser
import Diagnostics
import Output
import SiteBuild

/// The options of the subcommands that publish a site.
struct BuildOptions: ParsableArguments {
    @OptionGroup var site: SiteOptions
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

    @Option(
        help: ArgumentHelp("Ghi thêm bản ngoại tuyến vào một tệp ZIP.", valueName: "file.zip"))
    var archive: String?

    @Flag(help: "Thêm bản nén .gz và .br của mỗi tệp văn bản, cho máy chủ gửi thẳng.")
    var precompress = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs phải từ 1 đến 256.")
        }
    }

    /// Publishes in the given way, and reports what there is to say. Ends the process where nothing was
    /// published: with status 1 where the site is at fault, 2 where the target is not free.
    func run(
        _ publish: (SiteDirectory, SiteRequest, String, StageClock) throws -> BuildOutcome
    ) throws -> (outcome: BuildOutcome, request: SiteRequest) {
        let clock = StageClock()
        let request = SiteRequest(
            day: try site.day(), jobs: jobs ?? processorCount(), baseURL: baseURL, isOffline: offline,
            archive: archive, isPrecompressed: precompress)
        let target = output ?? site.site + "/public"
        if let archive, isPath(archive, inside: target) {
            throw ValidationError("--archive «\(archive)» nằm trong thư mục công bố; ghi tệp ra chỗ khác.")
        }
        let outcome = try machine {
            try publish(SiteDirectory(site.site), request, target, clock)
        }
        outcome.leaveMemoryToTheSystem()
        Terminal.report(outcome.diagnostics, as: reporting.format)
        if timings { printTimings(clock) }
        guard outcome.publication != nil else { throw ExitCode(outcome.isRefused ? 2 : 1) }
        if let written = outcome.archive, !quiet {
            Terminal.say("Đã ghi bản ngoại tuyến, \(written.files) tệp, vào \(written.path).")
        }
        return (outcome, request)
    }

    private func printTimings(_ clock: StageClock) {
        for (stage, time) in clock.stages {
            let microseconds =
                time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
            Terminal.say("\(stage.rawValue)\t\(microseconds / 1000).\(microseconds % 1000 / 100) ms")
        }
    }
}
