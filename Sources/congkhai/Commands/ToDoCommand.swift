public import ArgumentParser
import Diagnostics
public import Exports
import SiteBuild

struct ToDoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "todo",
        abstract: "Việc mà từng đơn vị còn nợ: nhiệm vụ đến hạn, báo cáo, minh chứng, rà soát còn thiếu.",
        discussion: "Kết quả không nằm trên trang công khai.")

    @OptionGroup var options: SiteOptions

    @Option(
        help: ArgumentHelp(
            "Mã đơn vị: van-phong, hoặc co-quan/don-vi; mặc định là mọi đơn vị.", valueName: "id"))
    var unit: String?

    @Option(help: "Dạng in kết quả: text, csv, json.")
    var format: ToDoFormat = .text

    func run() throws {
        let request = SiteRequest(day: try options.day(), jobs: processorCount())
        let site = try checkedSite(options, request)
        let (bytes, diagnostics) = site.toDoList(unit: unit, as: format)
        Terminal.report(diagnostics, as: .text)
        guard let bytes else { throw ExitCode(64) }
        Terminal.put(bytes)
    }
}

/// The site where nothing hinders its publication. Its errors are reported and end the command with status 1;
/// its warnings are for `check` to show.
func checkedSite(_ options: SiteOptions, _ request: SiteRequest) throws -> CheckedSite {
    let (site, diagnostics) = try machine {
        try check(SiteDirectory(options.site), request, StageClock())
    }
    guard let site else {
        Terminal.report(diagnostics, as: .text)
        throw ExitCode(1)
    }
    return site
}

extension ToDoFormat: ExpressibleByArgument {}
