internal import Synchronization

extension SiteContent {
    /// The tables of a kind that have a row, with how many. Both the page and the files of `/du-lieu/`
    /// ask: counted once, over all records.
    public func dataTables(of kind: ContentKind) -> [(table: DataTable, rows: Int)] {
        counted.withLock { known in
            if let known = known[kind] { return known }
            let tables = countedTables(of: kind)
            known[kind] = tables
            return tables
        }
    }

    private func countedTables(of kind: ContentKind) -> [(table: DataTable, rows: Int)] {
        let records = allRecords(of: kind)
        return DataTable.tables(of: kind).compactMap { table in
            let rows = records.reduce(0) { $0 + table.rowCount(of: $1.fields) }
            return rows > 0 ? (table, rows) : nil
        }
    }

    /// Every visible record of a kind.
    public func allRecords(of kind: ContentKind) -> [Document] {
        switch kind {
        case .agency: agencies.map(\.document)
        case .plan: plans.map(\.document)
        case .task: plans.flatMap(\.tasks).map(\.document)
        case .page: pages
        case .index, .document, .procedure, .hotline, .petition, .result, .apology, .news: records(of: kind)
        }
    }
}
