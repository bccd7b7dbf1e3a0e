public import Diagnostics

/// An index with its scores, put in order once.
public final class ScoreIndex: Sendable {
    public let document: Document
    /// By year; each is a method.
    public let versions: [MethodVersion]
    /// All breaks, by year: every change of method, and those that the record adds.
    public let breaks: [IndexBreak]
    /// The subjects in the order in which the record names them first.
    public let lines: [ScoreLine]
    /// National averages and the like.
    public let references: [ScoreLine]
    /// Every component of any version, under its newest name; those that have figures.
    public let components: [ComponentScores]
    public let isIllustrative: Bool

    init(_ document: Document) {
        let scores = ScoreReading(document)
        self.document = document
        versions = scores.versions
        breaks = scores.breaks
        lines = scores.lines()
        references = scores.references()
        components = scores.components()
        isIllustrative = document[common: .illustrative].isTrue
    }

    public var id: String { document.id }
    public var name: String { document[IndexKey.name].scalar?.string ?? id }
    /// `PCI`
    public var shortName: String { document[IndexKey.shortName].scalar?.string ?? name }
    /// Whether a lower figure is the better one.
    public var isLowerBetter: Bool { document[IndexKey.direction].scalar.map { $0 == "giam" } ?? false }

    public func line(of subject: String) -> ScoreLine? { lines.first { $0.subject == subject } }
    public func component(_ id: String) -> ComponentScores? { components.first { $0.component.id == id } }

    /// What a figure of the index or of a component is counted in; empty where nobody says.
    /// - Parameter year: nil: today's method.
    public func unit(ofComponent id: String?, in year: Int?) -> String {
        guard let version = year.flatMap({ version(in: $0) }) ?? versions.last else { return "" }
        return id.flatMap { id in version.components.first { $0.id == id }?.unit } ?? version.unit
    }

    func version(in year: Int) -> MethodVersion? { versions.last { $0.fromYear <= year } }
}

/// A method: what is measured from a year on.
public struct MethodVersion: Sendable {
    public let fromYear: Int
    public let scale: ScoreScale?
    public let unit: String
    public let components: [IndexComponent]
    public let reason: String?
    public let document: FieldValue

    init?(_ record: Record) {
        guard let year = record[VersionKey.fromYear].scalar.flatMap({ integer($0) }) else { return nil }
        fromYear = year
        scale = ScoreScale(record[VersionKey.scale])
        let unit = record[VersionKey.unit].scalar?.string ?? ""
        self.unit = unit
        components = record[VersionKey.components].items.compactMap(\.group).compactMap {
            IndexComponent($0, unit: unit)
        }
        reason = record[VersionKey.reason].scalar?.string
        document = record[VersionKey.document]
    }
}

/// A part of an index, as a version of its method has it.
public struct IndexComponent: Sendable {
    public let id: String
    public let name: String
    public let scale: ScoreScale?
    public let unit: String
    /// The units that answer for it, as the record names them.
    public let responsible: [SourceString]

    init?(_ record: Record, unit: String) {
        guard let id = record[ComponentKey.id].scalar?.string else { return nil }
        self.id = id
        name = record[ComponentKey.name].scalar?.string ?? id
        scale = ScoreScale(record[ComponentKey.scale])
        self.unit = record[ComponentKey.unit].scalar?.string ?? unit
        responsible = record[ComponentKey.responsible].items.compactMap(\.scalar)
    }
}

/// A component with its figures.
public struct ComponentScores: Sendable {
    public let component: IndexComponent
    /// One for each subject that has any.
    public let lines: [ScoreLine]

    public func line(of subject: String) -> ScoreLine? { lines.first { $0.subject == subject } }
}
