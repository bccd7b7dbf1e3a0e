internal import Diagnostics

/// A file beside records is named by one of them: others are not published, and nobody knows why they are
/// there.
struct UnnamedFileRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        guard !site.attachments.isEmpty else { return [] }
        let named = Set(site.namedFiles.map(\.0))
        // What a record that can't be read names is not known.
        let silent = Set(site.unreadable.map { folder(of: $0) })
        return site.attachments.filter { !named.contains($0) && !silent.contains(folder(of: $0)) }.sorted()
            .map {
                Diagnostic(
                    .unnamedFile, at: SourceLocation(path: $0),
                    "tệp không được bản ghi nào nêu tên nên không được đăng",
                    expected: "Nêu tên tệp ở khóa tep của bản ghi cạnh nó, hoặc xóa tệp.")
            }
    }

    private func folder(of path: ContentPath) -> String {
        String(path.string.dropFirst("content/".count).dropLast(path.lastComponent.count + 1))
    }

    private func folder(of record: RecordName) -> String {
        switch record.kind {
        case .page: ""
        case .plan: record.kind.rawValue + "/" + record.id
        case .task: "\(ContentKind.plan.rawValue)/\(record.parent ?? "")/\(record.kind.rawValue)"
        case .petition: record.kind.rawValue + "/" + (record.parent ?? "")
        default: record.kind.rawValue
        }
    }
}
