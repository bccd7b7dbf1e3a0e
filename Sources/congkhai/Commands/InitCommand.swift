import ArgumentParser
import Glibc
import Publishing
import Scaffolding

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Tạo một trang khởi đầu, dựng được ngay: mẫu trình bày và nội dung minh họa đủ mọi loại.",
        discussion: "Không ghi đè: thư mục phải trống, hoặc chỉ có kho Git.")

    @Argument(help: ArgumentHelp("Thư mục của trang mới.", valueName: "dir"))
    var directory: String

    func run() throws {
        let names = entries(of: directory).filter { !$0.hasPrefix(".git") || $0 == ".gitignore" }
        guard names.isEmpty else {
            throw ValidationError(
                "\(directory) không trống (có \(names.sorted().prefix(3).joined(separator: ", "))): "
                    + "chọn một thư mục mới.")
        }
        let files = StarterFile.all
        try machine { for file in files { try createFile("\(directory)/\(file.path)", with: file.bytes) } }
        let content = files.count { $0.path.hasPrefix("content/") }
        let templates = files.count { $0.path.hasPrefix("templates/") }
        Terminal.say("Đã tạo trang ở \(directory): \(content) tệp nội dung, \(templates) tệp mẫu trình bày.")
        Terminal.say("Tiếp theo: cd \(directory); congkhai build; congkhai serve")
    }

    /// The names in a folder; none where there is no such folder.
    private func entries(of folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
