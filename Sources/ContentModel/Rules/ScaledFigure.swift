internal import Diagnostics
internal import Schedule

/// A figure of an index with the scale that it must lie on.
struct ScaledFigure {
    let text: SourceString
    let amount: Amount
    let scale: ScoreScale

    init?(_ value: FieldValue, on scale: ScoreScale?) {
        guard let text = value.scalar, let amount = Amount(text), let scale else { return nil }
        (self.text, self.amount, self.scale) = (text, amount, scale)
    }
}

/// Every score, target and average of an index whose scale is known, in the file's order.
func scaledFigures(of index: Document) -> [ScaledFigure] {
    let versions = ScoreReading(index).versions
    func version(_ year: FieldValue) -> MethodVersion? {
        guard let year = year.scalar.flatMap({ integer($0) }) else { return nil }
        return versions.last { $0.fromYear <= year }
    }
    let scores = index[IndexKey.scores].items.compactMap(\.group).flatMap { score in
        let version = version(score[ScoreKey.year])
        let own = [score[ScoreKey.score], score[ScoreKey.target]].compactMap {
            ScaledFigure($0, on: version?.scale)
        }
        return own + score[ScoreKey.components].items.compactMap(\.group).flatMap { figures($0, version) }
    }
    let references = index[IndexKey.references].items.compactMap(\.group).compactMap {
        ScaledFigure($0[ReferenceKey.score], on: version($0[ReferenceKey.year])?.scale)
    }
    return scores + references
}

private func figures(_ entry: Record, _ version: MethodVersion?) -> [ScaledFigure] {
    let id = entry[ComponentScoreKey.id].scalar?.string
    let component = version?.components.first { $0.id == id }
    let scale = ScoreScale(entry[ComponentScoreKey.scale]) ?? component?.scale
    return [entry[ComponentScoreKey.score], entry[ComponentScoreKey.target]].compactMap {
        ScaledFigure($0, on: scale)
    }
}

/// The day that a spreadsheet counts by this number: 45231 is 01/11/2023. Only for numbers that are days of
/// our time.
func spreadsheetDate(_ text: SourceString) -> CalendarDate? {
    guard let serial = integer(text), (36_526...73_050).contains(serial) else { return nil }
    return CalendarDate(iso: "1899-12-30")?.advanced(by: serial)
}
