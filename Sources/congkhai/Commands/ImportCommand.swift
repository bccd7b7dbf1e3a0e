import ArgumentParser
import ContentModel
import Diagnostics
import Glibc
import Importing
import Output
import Publishing
import SiteBuild

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Nhập kế hoạch (.docx, .pdf, .txt, .md) hay bảng tính (.csv) thành tệp nội dung để rà soát.",
        discussion: """
            Bảng tính: tiến độ (xuất bằng congkhai export tien-do), điểm chỉ số, thủ tục, đường dây nóng, \
            kết quả; dòng tiêu đề ghi tên khóa hoặc nhãn của từng cột. \
            Không ghi đè tệp đã có. Chỗ chưa chắc nằm trong chú thích «# cần xem:» của từng tệp; dòng nào \
            của văn bản không thành nội dung thì có trong danh sách bỏ qua.
            """)

    @OptionGroup var options: SiteOptions

    @Argument(help: ArgumentHelp("Tệp cần nhập.", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Loại bảng tính: tien-do, diem, thu-tuc, duong-day-nong, ket-qua.", valueName: "kind"))
    var kind: String?

    @Option(
        help: ArgumentHelp(
            "Mã của kế hoạch mới (tên thư mục trong ke-hoach/), hoặc của chỉ số nhận điểm.", valueName: "id"))
    var to: String?

    @Option(help: ArgumentHelp("Mã cơ quan ban hành; mặc định tìm theo tên in trong tệp.", valueName: "id"))
    var agency: String?

    @Flag(name: .customLong("dry-run"), help: "Chỉ in những gì sẽ ghi.")
    var dryRun = false

    func run() throws {
        let bytes = try readImport(file)
        if file.lowercased().hasSuffix(".csv") || file.lowercased().hasSuffix(".tsv") {
            let sheet = SheetImport(
                options: options, file: file, kind: kind, to: to, agency: agency, dryRun: dryRun)
            return try sheet.run(bytes)
        }
        try importPlanFile(bytes)
    }

    private func importPlanFile(_ bytes: [UInt8]) throws {
        let text = try PlanText.read(bytes, named: file)
        let documents = try machine {
            try readableDocuments(
                in: SiteDirectory(options.site), day: options.day(), jobs: processorCount())
        }
        let agencies = documents.filter { $0.name.kind == .agency }
        let owner = try chosenAgency(agencies, text)
        let known = KnownRecords(agencies: agencies, indices: documents.filter { $0.name.kind == .index })
        let plan = importPlan(text, named: baseName(file), of: owner, knowing: known)
        let id = try target()
        report(plan, id, among: agencies)
        let folder = "content/ke-hoach/\(id)"
        if dryRun {
            for file in plan.files {
                Terminal.put(UnifiedDiff(from: [], to: file.bytes).text(named: "\(folder)/\(file.path)"))
            }
            return
        }
        try write(plan, to: folder)
    }

    private func write(_ plan: ImportedPlan, to folder: String) throws {
        do throws(OutputFailure) {
            try writeNewFolder("\(options.site)/\(folder)", plan.files.map { ($0.path, $0.bytes) })
        } catch {
            guard error.code == EEXIST || error.code == ENOTEMPTY else { return try machine { throw error } }
            try refuse(
                Diagnostic(
                    .importTargetTaken, at: SourceLocation(path: ContentPath(folder)),
                    "đã có \(folder); lệnh nhập không ghi đè",
                    expected: "Chọn mã khác với --to, hoặc tự xóa thư mục cũ nếu muốn nhập lại."))
        }
    }

    private func chosenAgency(_ agencies: [Document], _ text: String) throws -> Document? {
        guard let agency else { return likelyAgency(of: text, among: agencies) }
        if let found = agencies.first(where: { $0.id == agency }) { return found }
        try refuse(
            Diagnostic(
                .unknownRecord, at: nil, "không có cơ quan «\(agency)»",
                expected: "Viết mã của cơ quan, là tên tệp trong co-quan/.",
                suggestion: nearestName(to: agency, among: agencies.map(\.id))))
        return nil
    }

    /// The id of the plan: as asked for, else made of the file's name.
    private func target() throws -> String {
        let id = to ?? planIdentifier(for: baseName(file))
        let path = ContentPath("content/ke-hoach/\(id)/index.md")
        let (_, faults) = place(of: path)
        if !faults.isEmpty || id.contains("/") {
            Terminal.report(faults, as: .text)
            throw ExitCode(64)
        }
        return id
    }

    private func report(_ plan: ImportedPlan, _ id: String, among agencies: [Document]) {
        var faults: [Diagnostic] = []
        if plan.agency == nil {
            faults.append(
                Diagnostic(
                    .importWithoutAgency, at: SourceLocation(path: ContentPath(file)),
                    "không rõ cơ quan ban hành kế hoạch; tên đơn vị được giữ như bản in",
                    expected:
                        "Thêm --agency MÃ để đối chiếu với các đơn vị của cơ quan. Các cơ quan hiện có: "
                        + agencies.map(\.id).sorted().joined(separator: ", ") + "."))
        }
        if plan.taskCount == 0 {
            faults.append(
                Diagnostic(
                    .importWithoutTasks, at: SourceLocation(path: ContentPath(file)),
                    "không tìm thấy nhiệm vụ nào; toàn bộ văn bản nằm trong index.md",
                    expected: "Kiểm tra tệp có phải kế hoạch, phần nhiệm vụ có tiêu đề và số thứ tự không."))
        }
        Terminal.report(faults, as: .text)
        Terminal.note(planSummary(plan, in: "content/ke-hoach/\(id)", isWritten: !dryRun))
    }
}

/// Reports a fault and ends with status 1.
func refuse(_ fault: Diagnostic) throws {
    Terminal.report([fault], as: .text)
    throw ExitCode(1)
}

func baseName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// The bytes of a file that somebody wants to import.
func readImport(_ path: String) throws -> [UInt8] {
    try machine {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        return try SiteDirectory(folder.isEmpty ? "/" : folder).read(ContentPath(String(parts.last ?? "")))
    }
}
