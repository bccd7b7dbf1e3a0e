import ArgumentParser
import Diagnostics
import Output
import Publishing
import Schedule
import SiteBuild

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Kiểm tra, dựng và công bố trang vào public/.")

    @OptionGroup var options: BuildOptions

    func run() throws {
        let (outcome, request) = try options.run(buildSite)
        guard !options.quiet, let publication = outcome.publication else { return }
        Terminal.say(summary(publication, outcome.pageCount, request.day))
    }
}

/// What was published, in one sentence.
func summary(_ publication: Publication, _ pages: Int, _ day: CalendarDate) -> String {
    let changes =
        switch publication.way {
        case .unchanged: "không có gì thay đổi"
        case .created, .exchanged, .renamedTwice:
            "thêm \(publication.added.count), đổi \(publication.changed.count), bỏ "
                + "\(publication.removed.count) tệp"
        }
    return "Đã công bố \(pages) trang vào \(publication.target) (\(changes)); tính đến ngày \(day)."
}
