import ArgumentParser
import Diagnostics
import Exports
import SiteBuild

struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Công bố như build, rồi ghi những gì mới vào sổ công bố content/so-cong-bo/.",
        discussion: "Sau đó commit tệp mới của sổ: việc xóa, sửa điều đã công bố được xét theo sổ.")

    @OptionGroup var options: BuildOptions

    func run() throws {
        let (outcome, request) = try options.run(releaseSite)
        guard !options.quiet, let publication = outcome.publication else { return }
        Terminal.say(summary(publication, outcome.pageCount, request.day))
        guard let release = outcome.release else {
            return Terminal.say("Không có gì mới so với sổ công bố: không ghi bản mới.")
        }
        Terminal.say(
            "Đã ghi bản công bố \(release.number) vào \(release.path): thêm \(release.added), đổi "
                + "\(release.changed), gỡ \(release.removed) bản ghi. Hãy commit tệp này.")
    }
}
