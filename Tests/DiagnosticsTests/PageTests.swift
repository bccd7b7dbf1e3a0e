import Diagnostics
import Explanations
import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

struct PageTests {
    private func page(_ id: DiagnosticID) throws -> String {
        let file = root.appending(path: "Documentation/diagnostics/\(id.code).md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test(
        "Every id has a page under its title, with what, why and both examples",
        arguments: DiagnosticID.catalogue)
    func hasPage(id: DiagnosticID) throws {
        let page = try page(id)
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("# ") || $0.hasPrefix("## ") }
        #expect(headings.first == "# \(id.code): \(id.title)")
        let sections = ["## Điều gì sai", "## Vì sao", "## Ví dụ sai", "## Ví dụ đúng"]
        #expect(headings.filter { sections.contains(String($0)) }.map(String.init) == sections)
        #expect(page.matches(of: /^```\w*$/.anchorsMatchLineEndings()).count >= 4)
    }

    @Test(
        "The executable carries each page to the byte (else run Tools/explanations.py)",
        arguments: DiagnosticID.catalogue)
    func isCompiledIn(id: DiagnosticID) throws {
        #expect(try Explanation(named: id.code)?.page == page(id))
    }

    @Test("No page is left over from an id that is gone")
    func noStrayPages() throws {
        let folder = root.appending(path: "Documentation/diagnostics")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == Set(DiagnosticID.catalogue.map { $0.code + ".md" }))
    }

    @Test("An id is found however it is written; one that is not there leads to the nearest")
    func lookup() {
        for name in ["CK0104", "ck0104", "0104", "104"] {
            #expect(Explanation(named: name)?.id.number == 104)
        }
        for name in ["", "CK", "CK9999", "-104", "1 04", "abc"] { #expect(Explanation(named: name) == nil) }
        #expect(Explanation.nearest(to: "CK0140").contains { $0.number == 104 })
        #expect(Explanation.nearest(to: "CK0124").first?.number == 123)
        #expect(Explanation.nearest(to: "abc").isEmpty)
    }
}

struct ProvocationTests {
    /// Every test that is not this file, as one text.
    private static func tests() throws -> String {
        let files = FileManager.default.enumerator(
            at: root.appending(path: "Tests"), includingPropertiesForKeys: nil)
        var text = ""
        while let file = files?.nextObject() as? URL {
            guard ["swift", "py", "txt"].contains(file.pathExtension),
                file.lastPathComponent != "PageTests.swift"
            else { continue }
            text += (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        }
        return text
    }

    /// By number: the names of the catalogue's constants.
    private static func names() throws -> [Int: String] {
        let folder = root.appending(path: "Sources/Diagnostics/Catalogue")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.reduce(into: [:]) { names, file in
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /static let (\w+)\s*=\s*DiagnosticID\(\s*(\d+)/) {
                names[Int(match.2) ?? 0] = String(match.1)
            }
        }
    }

    @Test("Every id is named by a test")
    func isProvoked() throws {
        let text = try Self.tests()
        let words = Set(text.matches(of: /CK\d{4}|\.[a-z][A-Za-z0-9]+/).map { String($0.0) })
        let names = try Self.names()
        for id in DiagnosticID.catalogue {
            let name = try #require(names[id.number])
            #expect(words.contains(id.code) || words.contains("." + name), "\(id.code) \(name)")
        }
    }
}
