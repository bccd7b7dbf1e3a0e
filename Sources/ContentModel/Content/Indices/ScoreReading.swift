internal import Diagnostics
internal import Schedule

/// Reads an index's record into lines.
struct ScoreReading {
    let versions: [MethodVersion]
    let breaks: [IndexBreak]
    private let scores: [Record]
    private let averages: [Record]
    private let subjects: [String]
    private let isLowerBetter: Bool

    init(_ document: Document) {
        let versions = document[IndexKey.versions].items.compactMap(\.group).compactMap { MethodVersion($0) }
            .sorted { $0.fromYear < $1.fromYear }
        self.versions = versions
        let added = document[IndexKey.breaks].items.compactMap(\.group).compactMap(Self.added)
        let methods = zip(versions, versions.dropFirst()).map { methodBreak(from: $0, to: $1) }
        breaks = (methods + added).sorted { $0.year < $1.year }
        scores = document[IndexKey.scores].items.compactMap(\.group)
        averages = document[IndexKey.references].items.compactMap(\.group)
        var subjects: [String] = []
        var seen: Set<String> = []
        for score in scores {
            guard let name = score[ScoreKey.subject].scalar?.string, seen.insert(name).inserted else {
                continue
            }
            subjects.append(name)
        }
        self.subjects = subjects
        isLowerBetter = document[IndexKey.direction].scalar.map { $0 == "giam" } ?? false
    }

    func lines() -> [ScoreLine] {
        let groups = Dictionary(grouping: scores) { $0[ScoreKey.subject].scalar?.string ?? "" }
        return subjects.map { subject in
            line(subject, (groups[subject] ?? []).compactMap(point), breaks)
        }
    }

    func references() -> [ScoreLine] {
        var names: [String] = []
        for record in averages {
            guard let name = record[ReferenceKey.name].scalar?.string, !names.contains(name) else { continue }
            names.append(name)
        }
        return names.map { name in
            let own = averages.filter { $0[ReferenceKey.name].scalar?.string == name }
            return line(name, own.compactMap(average), breaks.filter { $0.subject == nil })
        }
    }

    func components() -> [ComponentScores] {
        var newest: [String: IndexComponent] = [:]
        var order: [String] = []
        for component in versions.flatMap(\.components) {
            if newest.updateValue(component, forKey: component.id) == nil { order.append(component.id) }
        }
        var points: [String: [String: [ScorePoint]]] = [:]
        for score in scores {
            for entry in score[ScoreKey.components].items.compactMap(\.group) {
                guard let id = entry[ComponentScoreKey.id].scalar?.string,
                    let point = point(entry, id, score),
                    let subject = score[ScoreKey.subject].scalar?.string
                else { continue }
                points[id, default: [:]][subject, default: []].append(point)
            }
        }
        return order.compactMap { id in
            guard let component = newest[id], let own = points[id] else { return nil }
            let lines = subjects.compactMap { subject in
                own[subject].map { line(subject, $0, breaks) }
            }
            return ComponentScores(component: component, lines: lines)
        }
    }

    private func line(_ subject: String, _ points: [ScorePoint], _ breaks: [IndexBreak]) -> ScoreLine {
        ScoreLine(subject, points, breaks: breaks, isLowerBetter: isLowerBetter)
    }

    private func version(in year: Int) -> MethodVersion? { versions.last { $0.fromYear <= year } }

    private func point(_ record: Record) -> ScorePoint? {
        guard let year = record[ScoreKey.year].scalar.flatMap({ integer($0) }) else { return nil }
        var point = ScorePoint(year)
        let version = version(in: year)
        point.isUnpublished = record[ScoreKey.unpublished].isTrue
        point.value = Amount(record[ScoreKey.score])
        point.unit = version?.unit ?? ""
        point.scale = version?.scale
        point.ranks = record[ScoreKey.ranks].items.compactMap(\.group).compactMap { Rank($0) }
        point.group = record[ScoreKey.group].scalar?.string
        point.date = record[ScoreKey.date].scalar.flatMap { CalendarDate($0) }
        point.provenance = Provenance(record[ScoreKey.provenance])
        point.target = Amount(record[ScoreKey.target])
        point.sources = record[ScoreKey.sources].items
        point.note = record[ScoreKey.note].scalar
        return point
    }

    private func point(_ entry: Record, _ id: String, _ score: Record) -> ScorePoint? {
        guard let year = score[ScoreKey.year].scalar.flatMap({ integer($0) }) else { return nil }
        var point = ScorePoint(year)
        let component = version(in: year)?.components.first { $0.id == id }
        point.value = Amount(entry[ComponentScoreKey.score])
        point.unit = entry[ComponentScoreKey.unit].scalar?.string ?? component?.unit ?? ""
        point.scale = ScoreScale(entry[ComponentScoreKey.scale]) ?? component?.scale
        point.ranks = Rank(ofComponent: entry).map { [$0] } ?? []
        point.date = score[ScoreKey.date].scalar.flatMap { CalendarDate($0) }
        point.provenance = Provenance(entry[ComponentScoreKey.provenance])
        point.target = Amount(entry[ComponentScoreKey.target])
        let own = entry[ComponentScoreKey.sources].items
        point.sources = own.isEmpty ? score[ScoreKey.sources].items : own
        point.note = entry[ComponentScoreKey.note].scalar
        return point
    }

    private func average(_ record: Record) -> ScorePoint? {
        guard let year = record[ReferenceKey.year].scalar.flatMap({ integer($0) }) else { return nil }
        var point = ScorePoint(year)
        point.value = Amount(record[ReferenceKey.score])
        point.unit = version(in: year)?.unit ?? ""
        point.scale = version(in: year)?.scale
        point.sources = record[ReferenceKey.sources].items
        return point
    }

    private static func added(_ record: Record) -> IndexBreak? {
        guard let year = record[BreakKey.fromYear].scalar.flatMap({ integer($0) }) else { return nil }
        let subject = record[BreakKey.subject].scalar?.string
        return IndexBreak(
            year, label: subject.map { "Gãy chuỗi: \($0)" } ?? "Gãy chuỗi số liệu",
            reason: record[BreakKey.reason].scalar?.string ?? "", subject: subject,
            document: record[BreakKey.document])
    }
}

/// A change of method, in the few words that its figures give.
private func methodBreak(from earlier: MethodVersion, to later: MethodVersion) -> IndexBreak {
    var changes: [String] = []
    if earlier.components.count != later.components.count {
        changes.append("\(earlier.components.count) → \(later.components.count) thành phần")
    }
    if let scale = later.scale, earlier.scale != scale { changes.append("thang điểm \(scale.label)") }
    let label = changes.isEmpty ? "Đổi phương pháp" : changes.joined(separator: ", ")
    return IndexBreak(
        later.fromYear, label: label, reason: later.reason ?? "Từ năm \(later.fromYear) đổi phương pháp đo.",
        document: later.document)
}
