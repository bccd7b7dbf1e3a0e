import Foundation
import Schedule
import Testing

@Suite struct PrintedPhrasesTests {
    @Test(arguments: printedPhrases.indices)
    func everyPrintedPhraseIsRead(_ index: Int) throws {
        let (phrase, years, reading) = printedPhrases[index]
        let (deadline, faults) = read(phrase, years)
        #expect(try dump(#require(deadline)) == reading, "\(phrase)")
        #expect(faults.isEmpty)
        #expect(deadline?.phrase == phrase)
    }

    /// Case, marks, composition and spacing say nothing about a deadline.
    @Test(arguments: printedPhrases.indices)
    func itIsReadInAnyCaseAndWithoutItsMarks(_ index: Int) throws {
        let (phrase, years, _) = printedPhrases[index]
        let expected = try #require(read(phrase, years).0).parts.map(\.reading)
        let bare = phrase.folding(options: .diacriticInsensitive, locale: nil).replacing("đ", with: "d")
            .replacing("Đ", with: "D")
        let variants = [
            phrase.uppercased(), phrase.lowercased(), bare, bare.uppercased(),
            phrase.decomposedStringWithCanonicalMapping, phrase.replacing(" ", with: "\u{A0} \t"),
            " \(phrase). ",
        ]
        for variant in variants {
            #expect(read(variant, years).0?.parts.map(\.reading) == expected, "\(variant)")
        }
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: plans.path), "the repository has no content/ke-hoach"))
    func everyDeadlineInContentStandsInTheTable() throws {
        var missing: Set<String> = []
        let known = Set(printedPhrases.map { "\($0.phrase) \($0.years)" })
        for plan in try FileManager.default.contentsOfDirectory(at: plans, includingPropertiesForKeys: nil) {
            guard let index = try? String(contentsOf: plan.appending(path: "index.md"), encoding: .utf8),
                let years = planYears(in: index)
            else { continue }
            for phrase in try deadlines(below: plan) where !known.contains("\(phrase) \(years)") {
                missing.insert("\(plan.lastPathComponent): \(phrase)")
            }
        }
        #expect(missing.sorted() == [])
    }
}

private let plans = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "content/ke-hoach")

/// The values of `thoi_han` as they stand in the front matter; enough of YAML for what plans print.
private func deadlines(below folder: URL) throws -> Set<String> {
    var phrases: Set<String> = []
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        ?? .init()
    where file.pathExtension == "md" {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            guard let match = line.wholeMatch(of: /\s*(?:- )?thoi_han: *"?(.*?)"? */) else { continue }
            phrases.insert(String(match.output.1))
        }
    }
    return phrases
}

/// The years of a plan: `nam`, a list, without `den_nam`, which no plan with a yearless phrase has.
private func planYears(in index: String) -> ClosedRange<Int>? {
    guard let list = index.firstMatch(of: /\nnam:((?:\s*-?\s*\[?"?\d{4}"?\]?,?)+)/)?.output.1 else {
        return nil
    }
    let years = list.matches(of: /\d{4}/).compactMap { Int($0.output) }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
}
