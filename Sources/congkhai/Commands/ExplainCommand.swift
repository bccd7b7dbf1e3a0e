import ArgumentParser
import Diagnostics
import Explanations

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Giải thích một mã chẩn đoán: điều gì sai, vì sao, ví dụ sai và đúng.",
        discussion: "Không nêu mã thì liệt kê mọi mã.")

    @Argument(help: ArgumentHelp("Mã như CK0104, hoặc chỉ số 104.", valueName: "id"))
    var ids: [String] = []

    func run() throws {
        let pages = try ids.map(explanation).map(\.page)
        Terminal.put(Array((ids.isEmpty ? list() : pages.joined(separator: "\n")).utf8))
    }

    private func explanation(_ name: String) throws -> Explanation {
        if let explanation = Explanation(named: name) { return explanation }
        let near = Explanation.nearest(to: name).map { "\n  \($0.code)  \($0.title)" }
        let way = near.isEmpty ? "\nMọi mã: congkhai explain" : "\nGần nhất:" + near.joined()
        throw ValidationError("Không có mã chẩn đoán «\(name)».\(way)")
    }

    private func list() -> String {
        DiagnosticID.catalogue.map { "\($0.code)  \(padded($0.severity.label))  \($0.title)\n" }.joined()
    }

    /// As wide as the longest label, "cảnh báo".
    private func padded(_ label: String) -> String {
        label + String(repeating: " ", count: max(0, 8 - label.count))
    }
}
