public import ArgumentParser
public import ContentModel
import Diagnostics
import Glibc
import Publishing
import Scaffolding
import Schedule
import SiteBuild

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Tạo tệp nội dung mới, có giải thích từng khóa; không ghi đè tệp đã có.",
        discussion: """
            Loại: \(ContentKind.allCases.map(\.rawValue).joined(separator: ", ")).
            Giá trị của khóa ghi như tùy chọn: --ten "Cấp giấy phép" --linh_vuc buu-chinh; danh sách thì lặp \
            lại tùy chọn; khóa trong nhóm viết --nguoi_ky.ho_ten. Ở màn hình, khóa bắt buộc còn thiếu sẽ \
            được hỏi.
            """)

    @OptionGroup var options: SiteOptions

    @Argument(help: ArgumentHelp("Loại nội dung.", valueName: "kind"))
    var kind: ContentKind

    @Option(help: "Mã của bản ghi: tên tệp và địa chỉ trang.")
    var id: String?

    @Option(help: "Nhiệm vụ: mã kế hoạch mà nó thuộc về.")
    var plan: String?

    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Giá trị của khóa.", valueName: "--khóa giá-trị"))
    var fields: [String] = []

    func run() throws {
        let names = try machine { try readNames(in: SiteDirectory(options.site), jobs: processorCount()) }
        let day = try options.day()
        var values = try FieldArguments(fields, of: kind).values
        let questions = Questions()
        for field in NewRecord(draftName, values: values, on: day, names: names).missing {
            guard let answer = questions?.ask(field) else { continue }
            values[field.name] = answer
        }
        let title = ["ten", "tieu_de", "so_ky_hieu", "ky", "ngay"].lazy.compactMap { values[$0]?.last }.first
        let chosen = id ?? questions?.askIdentifier(suggestedBy: title)
        let parent = try parent(values, names, questions, on: day)
        let name = RecordName(kind: kind, id: chosen ?? "", parent: parent)
        let record = NewRecord(name, values: values, on: day, names: names)
        var missing = record.missing.map { "--\($0.name) (\($0.label))" }
        if kind == .task, parent == nil { missing.insert("--plan (mã kế hoạch)", at: 0) }
        if chosen == nil { missing.insert("--id (mã)", at: 0) }
        guard missing.isEmpty else { throw ValidationError("Thiếu \(missing.joined(separator: ", ")).") }
        try write(record)
    }

    private var draftName: RecordName { RecordName(kind: kind, id: "") }

    private func write(_ record: NewRecord) throws {
        let (_, placeFaults) = place(of: record.path)
        let faults = (placeFaults + record.faults).sortedForReading()
        guard !faults.hasErrors else {
            Terminal.report(faults, as: .text)
            throw ExitCode(1)
        }
        let path = options.site + "/" + record.path.string
        guard access(path, F_OK) != 0 else {
            throw ValidationError("\(path) đã có: không ghi đè. Chọn --id khác.")
        }
        try machine { try createFile(path, with: Array(record.text.utf8)) }
        Terminal.say(path)
    }

    /// The folder that the record stands in: of a task its plan, of a petition the year.
    private func parent(
        _ values: [String: [String]], _ names: SiteNames, _ questions: Questions?, on day: CalendarDate
    ) throws -> String? {
        switch kind {
        case .petition:
            let received = values["ngay_tiep_nhan"]?.last.flatMap { CalendarDate(iso: $0) }
            return "\((received ?? day).year)"
        case .task:
            let plans = names.identifiers(of: .plan)
            guard let chosen = plan ?? questions?.choose("Kế hoạch", among: plans) else { return nil }
            guard plans.contains(chosen) else {
                throw ValidationError(
                    "Không có kế hoạch «\(chosen)». Các kế hoạch: \(plans.joined(separator: ", ")).")
            }
            return chosen
        default: return nil
        }
    }

}

extension ContentKind: ExpressibleByArgument {}

/// What stands on the command line behind the known options: `--khóa giá-trị`, `--khóa=giá-trị`.
private struct FieldArguments {
    private(set) var values: [String: [String]] = [:]

    init(_ arguments: [String], of kind: ContentKind) throws {
        let keys = NewRecord.keys(of: kind)
        var rest = arguments[...]
        while let first = rest.popFirst() {
            guard first.hasPrefix("--") else {
                throw ValidationError("«\(first)» không đứng sau tùy chọn nào; viết --khóa \"giá trị\".")
            }
            let parts = first.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = parts[0].split(separator: "-").joined(separator: "_")
            guard keys.contains(key) else {
                let near = nearestName(to: key, among: keys).map { " Có phải ý bạn là --\($0)?" } ?? ""
                throw ValidationError("Loại \(kind.rawValue) không có khóa «\(key)».\(near)")
            }
            guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
                throw ValidationError("--\(key) thiếu giá trị.")
            }
            values[key, default: []].append(value)
        }
    }
}
