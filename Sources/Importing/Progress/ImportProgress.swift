internal import ContentModel
public import Diagnostics
internal import VietnameseText

/// A file with what becomes of it.
public struct FileChange: Sendable {
    public let path: ContentPath
    /// nil where the file is new.
    public let old: [UInt8]?
    public let new: [UInt8]
}

/// A task's file as it is now.
public struct TaskState: Sendable {
    public let path: ContentPath
    public let bytes: [UInt8]
    /// `versionMark(of:)` of its hash.
    public let version: String

    public init(path: ContentPath, bytes: [UInt8], version: String) {
        self.path = path
        self.bytes = bytes
        self.version = version
    }
}

/// How a spreadsheet names the state of a file: the beginning of its hash behind a letter, so that no
/// spreadsheet takes it for a figure.
public func versionMark(of digest: String) -> String { "v" + digest.prefix(12) }

/// Columns by which a sheet of progress is known.
public func holdsProgress(_ sheet: Sheet) -> Bool {
    let names = sheet.header.cells.map { $0.trimmed().lowercased() }
    return names.contains("nhiem_vu") && names.contains("phien_ban")
}

/// Puts the rows of a filled sheet of progress back into the files of their tasks.
///
/// - Parameter state: the file of a task (`kh-1/1.10`) now; nil where there is none.
/// - Returns: what becomes of which file, what was read, and every fault; with one nothing may be written.
public func importProgress(
    _ sheet: Sheet, state: (String) -> TaskState?
) -> (changes: [FileChange], report: [String], faults: [Diagnostic]) {
    var reading = ProgressReading(sheet)
    for row in sheet.rows { reading.read(row, state) }
    return (reading.changes, reading.report, reading.faults)
}

private struct ProgressReading {
    let sheet: Sheet
    private let columns: [String: Int]
    private(set) var faults: [Diagnostic] = []
    private(set) var report: [String] = []
    /// By path, in the order of the sheet.
    private var states: [ContentPath: (old: [UInt8], new: [UInt8])] = [:]
    private var order: [ContentPath] = []
    private var untouched = 0

    private static let known = [
        "nhiem_vu", "ten", "don_vi", "thoi_han", "tinh_trang", "bao_cao_gan_nhat", "phien_ban", "ngay",
        "noi_dung",
        "phan_tram", "ky", "hoan_thanh", "minh_chung",
    ]

    init(_ sheet: Sheet) {
        self.sheet = sheet
        var columns: [String: Int] = [:]
        for (index, cell) in sheet.header.cells.enumerated() { columns[cell.trimmed().lowercased()] = index }
        self.columns = columns
        for (name, index) in columns.sorted(by: { $0.value < $1.value })
        where !Self.known.contains(name) && !name.isEmpty {
            faults.append(
                Diagnostic(
                    .unknownColumn, at: sheet.location(row: sheet.header, column: index),
                    "bảng tiến độ không có cột «\(name)»",
                    expected: "Các cột: " + Self.known.joined(separator: ", ") + ".",
                    suggestion: nearestName(to: name, among: Self.known)))
        }
    }

    var changes: [FileChange] {
        order.compactMap { path in states[path].map { FileChange(path: path, old: $0.old, new: $0.new) } }
            .filter { $0.old != $0.new }
    }

    private func cell(_ name: String, _ row: Sheet.Row) -> String {
        guard let column = columns[name], column < row.cells.count else { return "" }
        return row.cells[column].trimmed()
    }

    mutating func read(_ row: Sheet.Row, _ state: (String) -> TaskState?) {
        let filled = ["ngay", "noi_dung", "phan_tram", "ky", "hoan_thanh", "minh_chung"].filter {
            !cell($0, row).isEmpty
        }
        guard !filled.isEmpty else { return }
        let name = cell("nhiem_vu", row)
        guard let task = state(name) else { return refuseTask(name, row) }
        guard let entry = entry(row) else { return }
        let current = states[task.path]?.new ?? task.bytes
        if isThere(entry, in: current, at: task.path) {
            report.append("dòng \(row.number): \(name): đã có từ trước, không ghi lại")
            return
        }
        guard cell("phien_ban", row) == task.version else { return refuseClash(name, task, row) }
        guard let new = added(entry, to: current, task, row) else { return }
        if states[task.path] == nil { order.append(task.path) }
        states[task.path] = (task.bytes, new)
        report.append("dòng \(row.number): \(name): " + entry.summary)
    }

    // MARK: cells

    private struct Entry {
        var date = ""
        var text = ""
        var percent: String?
        var period: String?
        var completed: String?
        var evidence: String?

        var hasReport: Bool { !text.isEmpty }
        var summary: String {
            [
                hasReport ? "thêm báo cáo ngày \(date)" : nil, completed.map { "hoàn thành \($0)" },
                evidence.map { "minh chứng «\($0)»" },
            ].compactMap { $0 }.joined(separator: ", ")
        }
    }

    private mutating func entry(_ row: Sheet.Row) -> Entry? {
        let count = faults.count
        var entry = Entry()
        entry.text = singleSpaced(cell("noi_dung", row))
        entry.percent = value("phan_tram", row, "một số nguyên từ 0 đến 100, như 80 hoặc 80%") {
            CellValue.integer($0, in: 0...100)
        }
        entry.period = value("ky", row, "một kỳ: 2026-6-thang, quý 1/2026, tháng 3/2026") {
            CellValue.period($0)
        }
        entry.completed = value("hoan_thanh", row, "một ngày: 30/6/2026") { CellValue.date($0) }
        let evidence = singleSpaced(cell("minh_chung", row))
        entry.evidence = evidence.isEmpty ? nil : evidence
        let day = value("ngay", row, "một ngày: 30/6/2026") { CellValue.date($0) }
        let needsReport = entry.percent != nil || entry.period != nil || day != nil
        if needsReport || !entry.text.isEmpty {
            if entry.text.isEmpty {
                refuse("noi_dung", row, "thiếu nội dung báo cáo", "Mỗi báo cáo có ngay và noi_dung.")
            }
            if let day {
                entry.date = day
            } else if cell("ngay", row).isEmpty {
                refuse("ngay", row, "thiếu ngày báo cáo", "Mỗi báo cáo có ngay và noi_dung.")
            }
        }
        if entry.evidence != nil, entry.text.isEmpty, entry.completed == nil, faults.count == count {
            refuse(
                "minh_chung", row, "minh chứng không đi kèm báo cáo hay ngày hoàn thành",
                "Điền thêm noi_dung và ngay, hoặc hoan_thanh.")
        }
        return faults.count == count ? entry : nil
    }

    private mutating func value(
        _ column: String, _ row: Sheet.Row, _ form: String, _ read: (String) -> String?
    ) -> String? {
        let text = cell(column, row)
        guard !text.isEmpty else { return nil }
        if let value = read(text) { return value }
        refuse(column, row, "«\(text)» không đọc được", "Cần " + form + ".")
        return nil
    }

    private mutating func refuse(_ column: String, _ row: Sheet.Row, _ reason: String, _ expected: String) {
        let index = columns[column] ?? 0
        faults.append(
            Diagnostic(
                .wrongCell, at: sheet.location(row: row, column: index),
                "\(sheet.name(row: row, column: index)): \(reason)", expected: expected))
    }

    private mutating func refuseTask(_ name: String, _ row: Sheet.Row) {
        faults.append(
            Diagnostic(
                .unknownTask, at: sheet.location(row: row, column: columns["nhiem_vu"] ?? 0),
                "dòng \(row.number): không có nhiệm vụ «\(name)»",
                expected: "Giữ nguyên cột nhiem_vu như khi xuất: mã kế hoạch, dấu /, mã nhiệm vụ."))
    }

    private mutating func refuseClash(_ name: String, _ task: TaskState, _ row: Sheet.Row) {
        faults.append(
            Diagnostic(
                .changedSinceExport, at: sheet.location(row: row, column: columns["phien_ban"] ?? 0),
                "dòng \(row.number): nhiệm vụ «\(name)» đã thay đổi sau khi xuất bảng này",
                expected:
                    "Xuất lại bằng «congkhai export tien-do», chép phần đã điền sang bảng mới rồi nhập lại."
            )
            .relating(to: SourceLocation(path: task.path), "tệp này có phiên bản \(task.version)"))
    }

    // MARK: files

    private func isThere(_ entry: Entry, in bytes: [UInt8], at path: ContentPath) -> Bool {
        guard case .document(let task)? = document(bytes, path).0 else { return false }
        if let completed = entry.completed, task[TaskKey.completed].scalar?.string != completed {
            return false
        }
        guard entry.hasReport else { return entry.completed != nil }
        return task[TaskKey.progress].items.compactMap(\.group).contains { report in
            report[ProgressKey.date].scalar?.string == entry.date
                && singleSpaced(report[ProgressKey.text].scalar?.string ?? "") == entry.text
        }
    }

    private func document(_ bytes: [UInt8], _ path: ContentPath) -> (ReadFile?, [Diagnostic]) {
        guard let place = place(of: path).0 else { return (nil, []) }
        return ContentModel.read(bytes, at: path, as: place)
    }

    private mutating func added(
        _ entry: Entry, to bytes: [UInt8], _ task: TaskState, _ row: Sheet.Row
    ) -> [UInt8]? {
        guard var edit = BlockEdit(bytes) else { return refuseBlock("---", task, row) }
        if let completed = entry.completed {
            if edit.has("hoan_thanh") { return refuseKey("hoan_thanh", task, row) }
            edit.add("hoan_thanh", completed)
        }
        // Evidence of a completion belongs to it, other evidence to the report.
        let isOfCompletion = entry.completed != nil && !edit.has("minh_chung")
        if let evidence = entry.evidence, isOfCompletion {
            edit.add("minh_chung", Self.evidence(evidence))
        }
        if entry.hasReport {
            var fields = [("ngay", entry.date), ("noi_dung", yamlText(entry.text))]
            if let percent = entry.percent { fields.append(("phan_tram", percent)) }
            if let period = entry.period { fields.append(("ky", quoted(period))) }
            if let evidence = entry.evidence, !isOfCompletion {
                fields.append(("minh_chung", Self.evidence(evidence)))
            }
            guard edit.append(fields, to: "tien_do") else { return refuseBlock("tien_do", task, row) }
        }
        return checked(edit.bytes, from: bytes, task, row)
    }

    private static func evidence(_ text: String) -> String {
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        return isAddress ? quoted(text) : "\n  ten: " + yamlText(text)
    }

    /// What was added is content: no fault that was not there before.
    private mutating func checked(
        _ new: [UInt8], from old: [UInt8], _ task: TaskState, _ row: Sheet.Row
    ) -> [UInt8]? {
        let before = Set(document(old, task.path).1.map(\.id))
        let (file, found) = document(new, task.path)
        let bad = found.filter { $0.severity == .error && !before.contains($0.id) }
        guard file != nil, bad.isEmpty else {
            faults += bad.map {
                $0.relating(to: sheet.location(row: row, column: 0), "do dòng này của bảng tính")
            }
            return file == nil ? refuseBlock("---", task, row) : nil
        }
        return new
    }

    private mutating func refuseKey(_ key: String, _ task: TaskState, _ row: Sheet.Row) -> [UInt8]? {
        faults.append(
            Diagnostic(
                .changedSinceExport, at: sheet.location(row: row, column: columns[key] ?? 0),
                "dòng \(row.number): nhiệm vụ đã có \(key); lệnh nhập không sửa giá trị đã có",
                expected: "Sửa trực tiếp trong tệp, hoặc để trống ô này."
            )
            .relating(to: SourceLocation(path: task.path), "tệp của nhiệm vụ"))
        return nil
    }

    private mutating func refuseBlock(_ key: String, _ task: TaskState, _ row: Sheet.Row) -> [UInt8]? {
        faults.append(
            Diagnostic(
                .unextendableBlock, at: SourceLocation(path: task.path),
                "\(key) viết ở dạng không nối thêm được",
                expected: "Viết tien_do mỗi báo cáo một mục, mỗi khóa một dòng.",
                example: "tien_do:\n  - ngay: 2026-06-30\n    noi_dung: Đã ban hành kế hoạch."
            )
            .relating(to: sheet.location(row: row, column: 0), "dòng của bảng tính"))
        return nil
    }
}
