internal import Diagnostics

/// Procedures do not replace each other in a circle, and one that says it replaces another names it.
struct ProcedureLineageRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var edges: [String: [SourceString]] = [:]
        for procedure in site.documents(of: .procedure) {
            edges[procedure.id] = procedure[ProcedureKey.replaces].items.compactMap(\.scalar)
        }
        let circles = edges.keys.sorted().compactMap { circle(from: $0, edges) }
        return circles + site.documents(of: .procedure).compactMap(withoutPredecessor)
    }

    /// Reported at the first id of a circle alone.
    private func circle(from start: String, _ edges: [String: [SourceString]]) -> Diagnostic? {
        var way = [start]
        var seen: Set<String> = []
        var open = (edges[start] ?? []).map { (text: $0, depth: 1) }
        while let (text, depth) = open.popLast() {
            let id = text.string
            way = way.prefix(depth) + [id]
            if id == start {
                guard depth > 1, way.min() == start else { return nil }
                return fault(at: text, way)
            }
            guard seen.insert(id).inserted else { continue }
            open += (edges[id] ?? []).map { ($0, depth + 1) }
        }
        return nil
    }

    private func fault(at text: SourceString, _ way: [String]) -> Diagnostic {
        Diagnostic(
            .procedureCircle, at: text.location,
            "các thủ tục thay thế nhau thành vòng: \(way.joined(separator: " → "))",
            expected: "thay_the ghi thủ tục cũ ở bản ghi của thủ tục mới; xóa một trong các dòng này.")
    }

    private func withoutPredecessor(_ procedure: Document) -> Diagnostic? {
        guard let state = procedure[ProcedureKey.state].scalar, state.string == "thay-the",
            procedure[ProcedureKey.replaces].isAbsent
        else { return nil }
        return Diagnostic(
            .replacementWithoutPredecessor, at: state.location,
            "thủ tục thay thế phải nêu thủ tục cũ ở «thay_the»",
            expected:
                "Ghi mã bản ghi của thủ tục cũ; thủ tục cũ chưa có trên trang thì viết thay_the: khong.",
            example: "thay_the: [1.003659]")
    }
}
