import ArgumentParser
import ContentModel
import Diagnostics
import Publishing
import SiteBuild

struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract:
            "Sửa chữ Việt trong nội dung: NFD, Ƣ/ƣ, chữ Nga và Hy Lạp lẫn vào, ký tự ẩn, ngoặc kép.",
        discussion: """
            Chỉ in điều sẽ sửa, dạng diff; --write mới ghi vào tệp. Không đụng tới trích dẫn (dòng «>»), mã, \
            địa chỉ liên kết, tên khóa và các cụm từ ghi ở giu_nguyen trong trang.yaml.
            """)

    @Option(help: ArgumentHelp("Thư mục của trang, có content/.", valueName: "dir"))
    var site = "."

    @Flag(help: "Ghi vào tệp.")
    var write = false

    func run() throws {
        let repairs = try machine { try findRepairs(in: SiteDirectory(site), jobs: processorCount()) }
        for repair in repairs {
            Terminal.put(UnifiedDiff(from: repair.old, to: repair.new).text(named: repair.path.string))
        }
        if write {
            for repair in repairs {
                try machine { try replaceFile(site + "/" + repair.path.string, with: repair.new) }
            }
        }
        Terminal.note(summary(of: repairs))
    }

    private func summary(of repairs: [FileRepair]) -> String {
        guard !repairs.isEmpty else { return "Không có gì phải sửa." }
        var counts: [String: Int] = [:]
        for repair in repairs { counts.merge(repair.counts, uniquingKeysWith: +) }
        let lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "  \($0.value) × \($0.key)\n"
        }
        let end =
            write
            ? "Đã sửa \(repairs.count) tệp." : "\(repairs.count) tệp cần sửa; chạy lại với --write để ghi."
        return lines.joined() + end
    }
}
