import Foundation
import Testing

/// GitHub's own examples of tables, where they lie.
@Suite struct TableConformanceTests {
    struct Example: Decodable, Sendable, CustomTestStringConvertible {
        let example: Int
        let markdown: String
        let html: String
        var testDescription: String { "example \(example)" }
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "shared/conformance/gfm-tables.json")
    static let examples = (try? JSONDecoder().decode([Example].self, from: Data(contentsOf: file))) ?? []

    @Test(
        .enabled(if: !examples.isEmpty, "the conformance cases are not beside this checkout"),
        arguments: examples)
    func rendersAsGitHubDoes(_ example: Example) {
        #expect(Rendered(example.markdown).html.withAlignAttributes == example.html)
    }
}

extension String {
    /// Our classes as the attributes that GitHub writes.
    var withAlignAttributes: String {
        replacing(" scope=\"col\"", with: "").replacing("class=\"trai\"", with: "align=\"left\"")
            .replacing("class=\"giua\"", with: "align=\"center\"").replacing(
                "class=\"phai\"", with: "align=\"right\"")
    }
}
