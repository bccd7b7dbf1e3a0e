import ArgumentParser
import Diagnostics
import Publishing

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Đối chiếu một bản đã công bố, hay bản sao của nó, với danh sách tệp của nó.",
        discussion: "Không có CongKhai thì dùng: sha256sum -c SHA256SUMS")

    @Argument(help: ArgumentHelp("Thư mục cần đối chiếu.", valueName: "dir"))
    var directory: String

    @Option(help: ArgumentHelp("Bản công bố khác để so, ví dụ bản gốc.", valueName: "dir"))
    var against: String?

    func run() throws {
        let isWhole = try check(directory, against: nil)
        guard let against else {
            if !isWhole { throw ExitCode(1) }
            return
        }
        let areEqual = try check(against, against: nil) && check(directory, against: against)
        if !isWhole || !areEqual { throw ExitCode(1) }
    }

    /// Says what differs; true where nothing does.
    private func check(_ directory: String, against other: String?) throws -> Bool {
        let (verification, diagnostics) = try machine {
            try other.map { try verify(directory, against: $0) } ?? verify(directory)
        }
        Terminal.report(diagnostics, as: .text)
        guard let verification else { return false }
        let subject = other.map { "\(directory) so với \($0)" } ?? directory
        if verification.isWhole {
            Terminal.say("\(subject): đủ và đúng từng byte.")
            return true
        }
        let differences = [
            ("thiếu", verification.missing.map(\.string)), ("khác", verification.changed.map(\.string)),
            ("thừa", verification.extra),
        ]
        for (word, files) in differences { for file in files { Terminal.say("\(word): \(file)") } }
        let counts = differences.map { "\($0.0) \($0.1.count)" }.joined(separator: ", ")
        Terminal.say("\(subject): \(counts) tệp.")
        return false
    }
}
