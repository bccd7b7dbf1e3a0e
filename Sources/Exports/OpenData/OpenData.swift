internal import ContentModel
public import SitePlan

/// The files of `/du-lieu/` that are no page: every collection as CSV and JSON, and what describes them.
///
/// A kind without a record has no file. `part` gives those of one kind, so that files can be made on several
/// threads.
public struct OpenData: Sendable {
    private let site: PlannedSite
    private let baseURL: String

    public init(_ site: PlannedSite, baseURL: String) {
        self.site = site
        self.baseURL = baseURL
    }

    /// How many parts there are.
    public var partCount: Int { ContentKind.allCases.count }

    /// The tables of one kind, and its records as JSON.
    public func part(_ number: Int) -> [ExportFile] {
        let kind = ContentKind.allCases[number]
        let records = site.openRecords(of: kind, baseURL: baseURL)
        guard !records.isEmpty else { return [] }
        let tables = site.content.dataTables(of: kind).map { table in
            ExportFile("du-lieu/\(table.table.name).csv", inPieces: { table.table.csv(records, $0) })
        }
        return tables + [
            ExportFile("du-lieu/\(kind.rawValue).json", inPieces: { json(records, of: kind, $0) })
        ]
    }

    public func descriptions() -> [(file: String, bytes: [UInt8])] {
        let tables = ContentKind.allCases.flatMap { site.content.dataTables(of: $0) }
        return [
            ("du-lieu/datapackage.json", dataPackage(tables, of: site.content, baseURL: baseURL)),
            (
                "du-lieu/catalog.jsonld",
                dataCatalogue(tables.map(\.table), of: site.content, baseURL: baseURL)
            ),
        ]
    }
}
