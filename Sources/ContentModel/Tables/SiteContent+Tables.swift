extension SiteContent {
    /// The tables of a kind that have a row, with how many.
    public func dataTables(of kind: ContentKind) -> [(table: DataTable, rows: Int)] {
        let records = allRecords(of: kind)
        return DataTable.tables(of: kind).compactMap { table in
            guard !table.lists.isEmpty else { return records.isEmpty ? nil : (table, records.count) }
            var rows = 0
            for record in records { table.forEachRow(of: record.fields) { _, _ in rows += 1 } }
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
