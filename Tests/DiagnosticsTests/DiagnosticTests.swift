import Diagnostics
import Testing

struct DiagnosticTests {
    @Test("An id is written as CK and four digits")
    func code() {
        #expect(DiagnosticID.invalidUTF8.code == "CK0001")
        #expect(DiagnosticID.yamlSyntax.code == "CK0203")
    }

    @Test("A diagnostic is as severe as its id")
    func severity() {
        #expect(unknownUnit().severity == .error)
        #expect(warning("a", line: 1).severity == .warning)
        #expect([warning("a", line: 1), unknownUnit()].hasErrors)
        #expect(![warning("a", line: 1)].hasErrors)
    }

    @Test("Related places are added, not replaced")
    func related() {
        let place = SourceLocation(path: ContentPath("b"), line: 1)
        let diagnostic = unknownUnit().relating(to: place, "và ở đây")
        #expect(diagnostic.related.map(\.message) == ["các đơn vị khai báo ở đây", "và ở đây"])
        #expect(diagnostic.related.last?.location == place)
    }

    @Test("Sorting goes by file, line, column, id and headline; what has no place comes first")
    func sorting() {
        let place = { SourceLocation(path: ContentPath($0), line: $1, column: $2, width: 1) }
        let sorted = [
            Diagnostic(.buildInProgress, at: nil, "a"),
            Diagnostic(.duplicateKey, at: SourceLocation(path: ContentPath("a")), "a"),
            Diagnostic(.duplicateKey, at: place("a", 1, 1), "a"),
            Diagnostic(.duplicateKey, at: place("a", 1, 1), "b"),
            Diagnostic(.commaInNumber, at: place("a", 1, 1), "a"),
            Diagnostic(.unknownKey, at: place("a", 1, 2), "a"),
            Diagnostic(.unknownKey, at: place("a", 10, 1), "a"),
            Diagnostic(.unknownKey, at: place("b", 1, 1), "a"),
        ]
        for _ in 0..<20 { #expect(sorted.shuffled().sortedForReading() == sorted) }
    }

    @Test("The same diagnostic is said once")
    func repeats() {
        let diagnostics = [unknownUnit(), withoutPlace, unknownUnit(), withoutPlace]
        #expect(diagnostics.sortedForReading() == [withoutPlace, unknownUnit()])
    }

    @Test("What differs in nothing that is compared keeps its order")
    func stability() {
        let place = SourceLocation(path: ContentPath("a"), line: 1, column: 1, width: 1)
        let diagnostics = (0..<100).map { Diagnostic(.unknownKey, at: place, "a", expected: "\($0)") }
        #expect(diagnostics.sortedForReading() == diagnostics)
    }
}
