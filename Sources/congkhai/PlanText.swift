import ArgumentParser
import Diagnostics
import Glibc
import Importing
import Output

/// The text of a plan's file, whatever its form.
enum PlanText {
    /// Ends the command with status 1 where the file can't be read as a plan, 2 where the machine lacks the
    /// program for it.
    static func read(_ bytes: [UInt8], named path: String) throws -> String {
        let name = path.lowercased()
        if name.hasSuffix(".docx") { return try word(bytes, path) }
        if name.hasSuffix(".pdf") { return try pdf(path) }
        if name.hasSuffix(".txt") || name.hasSuffix(".md") {
            guard let text = decodedText(bytes) else { return try unreadable(path, "không phải văn bản") }
            return text
        }
        return try unreadable(path, "không thuộc dạng .docx, .pdf, .txt, .md hay .csv")
    }

    private static func word(_ bytes: [UInt8], _ path: String) throws -> String {
        do throws(OutputFailure) {
            return plainText(fromHTML: String(decoding: try Pandoc.html(fromDocument: bytes), as: UTF8.self))
        } catch {
            try explain(error, tool: "pandoc", package: "pandoc")
            return try unreadable(path, "pandoc không đọc được tệp Word này")
        }
    }

    private static func pdf(_ path: String) throws -> String {
        let file = path.hasPrefix("-") ? "./" + path : path
        do throws(OutputFailure) {
            let bytes = try ExternalTool.output(of: ["pdftotext", "-bbox", "-enc", "UTF-8", file, "-"])
            let text = layoutText(fromBoxes: String(decoding: bytes, as: UTF8.self))
            if text.contains(where: \.isLetter) { return text }
        } catch {
            try explain(error, tool: "pdftotext", package: "poppler-utils")
            return try unreadable(path, "pdftotext không đọc được tệp PDF này")
        }
        return try unreadable(path, "tệp PDF chỉ có ảnh, không có lớp chữ: cần nhận dạng chữ (OCR) trước")
    }

    private static func explain(_ failure: OutputFailure, tool: String, package: String) throws {
        guard failure.code == ENOENT else { return }
        let fault = Diagnostic(
            .missingTool, at: nil, "máy chưa có \(tool) để đọc tệp này",
            expected: "Cài trên Debian, Ubuntu: apt install \(package).",
            example: "sudo apt install \(package)")
        Terminal.report([fault], as: .text)
        throw ExitCode(2)
    }

    private static func unreadable(_ path: String, _ reason: String) throws -> String {
        try refuse(
            Diagnostic(
                .unreadableImport, at: SourceLocation(path: ContentPath(path)),
                "«\(baseName(path))» \(reason)",
                expected:
                    "Các dạng đọc được: .docx, .pdf có lớp chữ, .txt, .md cho kế hoạch; .csv cho bảng tính."))
        return ""
    }
}
