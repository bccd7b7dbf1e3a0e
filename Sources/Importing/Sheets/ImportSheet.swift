public import ContentModel
public import Diagnostics
internal import VietnameseText

/// What a spreadsheet is compared with.
public struct SheetContext: Sendable {
    public let documents: [Document]
    public let agency: Document?
    /// The id of the index that scores belong to, where the sheet has no column for it.
    public let index: String?
    /// Fields of administration: id and name.
    public let subjects: [(id: String, name: String)]

    public init(
        documents: [Document], agency: Document?, index: String?, subjects: [(id: String, name: String)]
    ) {
        self.documents = documents
        self.agency = agency
        self.index = index
        self.subjects = subjects
    }
}

/// Reads the rows of a spreadsheet into content files.
///
/// - Parameter content: the bytes of a file of the site; nil where there is none.
/// - Returns: new and changed files, what was read, and every fault; with a fault nothing may be written.
public func importSheet(
    _ sheet: Sheet, as kind: SheetKind, in context: SheetContext, content: (ContentPath) -> [UInt8]?
) -> (changes: [FileChange], report: [String], faults: [Diagnostic]) {
    var reading = SheetReading(sheet, kind, context)
    for row in sheet.rows { reading.read(row, content) }
    reading.check()
    return (reading.changes, reading.report, reading.faults)
}

private struct SheetReading {
    private let sheet: Sheet
    private let kind: SheetKind
    private let context: SheetContext
    private let values: SheetValue
    private let heads: SheetHeads
    private var columns: [(index: Int, column: SheetColumn, name: String)] = []
    private(set) var report: [String] = []
    private(set) var faults: [Diagnostic] = []
    private var files: [ContentPath: (old: [UInt8]?, new: [UInt8], row: Sheet.Row)] = [:]
    private var order: [ContentPath] = []

    var changes: [FileChange] {
        order.compactMap { path in files[path].map { FileChange(path: path, old: $0.old, new: $0.new) } }
    }

    init(_ sheet: Sheet, _ kind: SheetKind, _ context: SheetContext) {
        self.sheet = sheet
        self.kind = kind
        self.context = context
        values = SheetValue(
            names: UnitNames(of: context.agency, others: []),
            subjects: Dictionary(
                context.subjects.map { (plainWords($0.name), $0.id) }, uniquingKeysWith: { one, _ in one }))
        heads = SheetHeads(kind, components: Self.components(of: context))
        for (index, cell) in sheet.header.cells.enumerated() where !cell.trimmed().isEmpty {
            if ["stt", "tt", "so tt"].contains(plainWords(cell)) { continue }
            if let (column, name) = heads.column(named: cell) {
                columns.append((index, column, name))
            } else {
                refuseColumn(cell, index)
            }
        }
    }

    /// Of the index that is asked for; else of the only one that the site has.
    private static func components(of context: SheetContext) -> [(id: String, name: String)] {
        let indices = context.documents.filter { $0.name.kind == .index }
        let index = indices.first { $0.id == context.index } ?? (indices.count == 1 ? indices[0] : nil)
        return index.map { componentNames(of: $0) } ?? []
    }

    private mutating func refuseColumn(_ cell: String, _ index: Int) {
        faults.append(
            Diagnostic(
                .unknownColumn, at: sheet.location(row: sheet.header, column: index),
                "«\(cell.trimmed())» không phải cột của bảng \(kind.label)",
                expected: "Các cột: "
                    + kind.columns.map { "\($0.name) (\($0.label))" }.joined(separator: ", ")
                    + ". Dấu # là số thứ tự 1, 2, 3 của mục; dấu * là mã của thành phần.",
                suggestion: nearestName(
                    to: cell.trimmed(),
                    among: kind.columns.compactMap(\.head) + kind.columns.map(\.label))))
    }

    mutating func read(_ row: Sheet.Row, _ content: (ContentPath) -> [UInt8]?) {
        let count = faults.count
        let found = cells(of: row)
        for column in kind.columns where column.isRequired && found[column.name] == nil {
            if column.name == "co_quan", context.agency != nil { continue }
            refuse(row, nil, "thiếu \(column.name) (\(column.label))", "Điền cột này; cột bắt buộc.")
        }
        guard faults.count == count else { return }
        if kind == .scores { addScore(found, row, content) } else { addRecord(found, row, content) }
    }

    /// Ready values by key.
    private mutating func cells(of row: Sheet.Row) -> [String: String] {
        var found: [String: String] = [:]
        for (index, column, name) in columns where index < row.cells.count {
            let text = row.cells[index].trimmed()
            guard !text.isEmpty else { continue }
            switch values.read(text, as: column.type) {
            case .value(let value): found[name] = value
            case .wrong(let form): refuse(row, index, "«\(text.prefix(60))» không đọc được", form)
            }
        }
        return found
    }

    private mutating func refuse(_ row: Sheet.Row, _ column: Int?, _ reason: String, _ expected: String) {
        let place = column.map { sheet.name(row: row, column: $0) } ?? "dòng \(row.number)"
        faults.append(
            Diagnostic(
                .wrongCell, at: sheet.location(row: row, column: column ?? 0), "\(place): \(reason)",
                expected: expected))
    }

    private mutating func refuseRepeated(_ row: Sheet.Row, _ reason: String, at path: ContentPath) {
        faults.append(
            Diagnostic(
                .repeatedRow, at: sheet.location(row: row, column: 0), "dòng \(row.number): \(reason)",
                expected:
                    "Lệnh nhập chỉ thêm, không ghi đè: xóa dòng này khỏi bảng, hoặc sửa trực tiếp trong tệp."
            )
            .relating(to: SourceLocation(path: path), "bản ghi đã có"))
    }

    // MARK: one file a row

    private mutating func addRecord(
        _ found: [String: String], _ row: Sheet.Row, _ content: (ContentPath) -> [UInt8]?
    ) {
        let path = ContentPath("content/\(kind.rawValue)/\(identifier(found)).md")
        guard place(of: path).0 != nil, !identifier(found).contains("/") else {
            return refuse(
                row, nil, "«\(identifier(found))» không làm tên tệp được",
                "Mã gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối.")
        }
        if let earlier = files[path]?.row {
            return refuseRepeated(row, "trùng với dòng \(earlier.number)", at: path)
        }
        if content(path) != nil { return refuseRepeated(row, "đã có \(path)", at: path) }
        var found = found
        if found["co_quan"] == nil, let agency = context.agency { found["co_quan"] = agency.id }
        order.append(path)
        files[path] = (nil, Array(text(found).utf8), row)
        report.append("dòng \(row.number): \(path)")
    }

    /// Of a procedure its code, of results period and agency, else of the name.
    private func identifier(_ found: [String: String]) -> String {
        let options = SlugOptions(maximumLength: 80, keepsDApart: true, keepsPoints: true)
        if let id = found["id"] { return id.trimming("\"") }
        switch kind {
        case .procedures: return slug(of: found["ma"] ?? found["ten"] ?? "", options: options)
        case .results:
            return slug(
                of: [found["ky"], found["co_quan"]].compactMap { $0 }.joined(separator: "-"), options: options
            )
        case .hotlines, .scores: return slug(of: found["ten"] ?? "", options: options)
        }
    }

    private func text(_ found: [String: String]) -> String {
        "---\n" + SheetTree(ordered(found.filter { $0.key != "id" })).text + "---\n"
    }

    /// In the order of the schema, entries of lists by their numbers.
    private func ordered(_ found: [String: String]) -> [(name: String, value: String)] {
        let names = found.keys.sorted()
        return kind.columns.flatMap { column in names.filter(column.hasHead) }
            .compactMap { name in found[name].map { (name, $0) } }
    }

    // MARK: scores

    private mutating func addScore(
        _ found: [String: String], _ row: Sheet.Row, _ content: (ContentPath) -> [UInt8]?
    ) {
        guard let id = found["chi_so"].map({ $0.trimming("\"") }) ?? context.index else {
            return refuse(row, nil, "không rõ chỉ số", "Thêm cột chi_so, hoặc --to MÃ-CHỈ-SỐ.")
        }
        let path = ContentPath("content/chi-so/\(id).md")
        guard let old = files[path]?.old ?? content(path), let current = files[path]?.new ?? content(path)
        else {
            return refuse(
                row, nil, "không có chỉ số «\(id)»", "Tạo content/chi-so/\(id).md trước, hoặc sửa mã.")
        }
        if isScored(found, in: current, at: path) {
            return refuseRepeated(
                row, "đã có điểm của \(found["don_vi_duoc_cham"] ?? "") năm \(found["nam"] ?? "")", at: path)
        }
        var cells = found
        for (short, name) in [("hang", "xep_hang.1.hang"), ("tong_so", "xep_hang.1.tong_so")] {
            guard let value = cells.removeValue(forKey: short) else { continue }
            cells[name] = cells[name] ?? value
        }
        let fields = SheetTree(ordered(cells.filter { $0.key != "chi_so" })).fields
        guard var edit = BlockEdit(current), edit.append(fields, to: "so_lieu") else {
            faults.append(
                Diagnostic(
                    .unextendableBlock, at: SourceLocation(path: path),
                    "so_lieu viết ở dạng không nối thêm được",
                    expected: "Viết mỗi năm một mục, mỗi khóa một dòng.",
                    example: "so_lieu:\n  - nam: 2024\n    don_vi_duoc_cham: Gia Lai\n    diem: 83.99"))
            return
        }
        if files[path] == nil { order.append(path) }
        files[path] = (old, edit.bytes, row)
        report.append("dòng \(row.number): \(path): năm \(found["nam"] ?? "")")
    }

    private func isScored(_ found: [String: String], in bytes: [UInt8], at path: ContentPath) -> Bool {
        guard let place = place(of: path).0,
            case .document(let index)? = ContentModel.read(bytes, at: path, as: place).0
        else { return false }
        let subject = plainWords(found["don_vi_duoc_cham"] ?? "")
        return index[IndexKey.scores].items.compactMap(\.group).contains { score in
            score[ScoreKey.year].scalar?.string == found["nam"]
                && plainWords(score[ScoreKey.subject].scalar?.string ?? "") == subject
        }
    }

    // MARK: what came out

    /// Every file that was made can be read as what it is meant to be.
    mutating func check() {
        for path in order {
            guard let file = files[path], let place = place(of: path).0 else { continue }
            let before = file.old.map { Set(ContentModel.read($0, at: path, as: place).1.map(\.id)) } ?? []
            let found = ContentModel.read(file.new, at: path, as: place).1
            faults += found.filter { $0.severity == .error && !before.contains($0.id) }.map {
                $0.relating(
                    to: sheet.location(row: file.row, column: 0), "do dòng \(file.row.number) của bảng tính")
            }
        }
    }
}
