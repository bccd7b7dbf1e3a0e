import ArgumentParser
import ContentModel
import Diagnostics
import Importing
import Output
import Publishing
import SiteBuild

/// Spreadsheets as the import command reads them: progress, scores, procedures, hotlines, results.
struct SheetImport {
    let options: SiteOptions
    let file: String
    let kind: String?
    let to: String?
    let agency: String?
    let dryRun: Bool

    func run(_ bytes: [UInt8]) throws {
        let (sheet, faults) = Sheet.read(bytes, at: ContentPath(file))
        guard let sheet else { return try refuse(faults[0]) }
        let isProgress = kind == nil ? holdsProgress(sheet) : kind == "tien-do"
        let result = try isProgress ? progress(sheet) : records(sheet)
        if !result.faults.isEmpty {
            Terminal.report(result.faults.sortedForReading(), as: .text)
            Terminal.note("Không ghi gì: sửa các lỗi trên rồi nhập lại.")
            throw ExitCode(1)
        }
        try finish(sheet, result.changes, result.report)
    }

    private typealias Result = (changes: [FileChange], report: [String], faults: [Diagnostic])

    private func finish(_ sheet: Sheet, _ changes: [FileChange], _ report: [String]) throws {
        if dryRun {
            for change in changes {
                Terminal.put(
                    UnifiedDiff(from: change.old ?? [], to: change.new).text(named: change.path.string))
            }
        } else {
            sweepDrafts(below: options.site + "/content")
            try machine {
                try replaceFiles(changes.map { (options.site + "/" + $0.path.string, $0.old, $0.new) })
            }
        }
        let separator = sheet.separator == "\t" ? "tab" : String(sheet.separator)
        let lines =
            [
                "Đã đọc \(sheet.rows.count) dòng, \(sheet.header.cells.count) cột, phân cách «\(separator)»."
            ] + report.map { "  " + $0 }
        let files =
            changes.isEmpty
            ? "Không có gì phải ghi." : "\(dryRun ? "Sẽ ghi" : "Đã ghi") \(changes.count) tệp."
        Terminal.note((lines + [files]).joined(separator: "\n"))
    }

    private func progress(_ sheet: Sheet) throws -> Result {
        let site = SiteDirectory(options.site)
        return importProgress(sheet) { name in
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            let path = ContentPath("content/ke-hoach/\(parts[0])/nhiem-vu/\(parts[1]).md")
            guard case .record? = place(of: path).0, !name.contains(".."), let bytes = try? site.read(path),
                let hash = try? ContentHash(of: bytes)
            else { return nil }
            return TaskState(path: path, bytes: bytes, version: versionMark(of: hash.hexadecimal))
        }
    }

    private func records(_ sheet: Sheet) throws -> Result {
        guard let chosen = kind.flatMap(SheetKind.init) ?? SheetKind.likely(sheet) else {
            let kinds = SheetKind.allCases.map(\.rawValue) + ["tien-do"]
            try refuse(
                Diagnostic(
                    .unknownSheet, at: sheet.location(row: sheet.header, column: 0),
                    "không rõ bảng tính này là bảng gì",
                    expected:
                        "Thêm --kind: \(kinds.joined(separator: ", ")). Tiêu đề là tên khóa hoặc nhãn.",
                    suggestion: kind.flatMap { nearestName(to: $0, among: kinds) }))
            return ([], [], [])
        }
        let files = SiteDirectory(options.site)
        let documents = try machine {
            try readableDocuments(in: files, day: options.day(), jobs: processorCount())
        }
        let subjects = try machine { try subjectNames(in: files) }
        let agencies = documents.filter { $0.name.kind == .agency }
        let owner =
            agency.flatMap { id in agencies.first { $0.id == id } }
            ?? (agencies.count == 1 ? agencies.first : nil)
        let context = SheetContext(documents: documents, agency: owner, index: to, subjects: subjects)
        return importSheet(sheet, as: chosen, in: context) { try? files.read($0) }
    }
}
