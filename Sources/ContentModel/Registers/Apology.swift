public import Schedule

/// A public apology for a late or wrong result.
public final class Apology: Sendable {
    public let document: Document
    public let agency: Agency
    /// nil where none is recorded.
    public let unit: Party?
    public let date: CalendarDate

    init?(_ document: Document, _ agency: Agency, unit: Party?) {
        guard let date = document[ApologyKey.date].scalar.flatMap({ CalendarDate($0) }) else { return nil }
        self.document = document
        self.agency = agency
        self.unit = unit
        self.date = date
    }

    public var id: String { document.id }
    public var isIllustrative: Bool { agency.isIllustrative || document[common: .illustrative].isTrue }
}
