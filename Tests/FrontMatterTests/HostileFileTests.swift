import Diagnostics
import Foundation
import Testing

@testable import FrontMatter

/// Files that nobody writes by hand: they cost little and end in a diagnostic.
struct HostileFileTests {
    private func nested(_ depth: Int, in text: String = "") -> String {
        "a: " + String(repeating: "[", count: depth - 1) + text + String(repeating: "]", count: depth - 1)
    }

    @Test("Sixteen collections inside one another are read, seventeen refused")
    func depth() {
        #expect(yaml(nested(16, in: "x")).1.isEmpty)
        let (tree, diagnostics) = yaml(nested(17, in: "x"))
        #expect(tree == nil)
        #expect(diagnostics.map(\.summary) == ["CK0206 1:19+1"])
        #expect(diagnostics.first?.headline == "các khóa lồng nhau quá 16 cấp")
        let block = (0..<17).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
        #expect(yaml(block).1.map(\.summary) == ["CK0206 17:17+1"])
        #expect(file("---\n" + nested(16) + "\n---\n").1.isEmpty)
        var limits = FrontMatterLimits()
        limits.depth = 2
        #expect(yaml("a: {b: c}", limits: limits).1.isEmpty)
        #expect(yaml("a: {b: {}}", limits: limits).1.map(\.summary) == ["CK0206 1:8+1"])
    }

    @Test(
        "A long row of one sign ends soon",
        .timeLimit(.minutes(1)),
        arguments: [
            "[", "{", "- ", "\"", "'", "? ", "&a ", "*a ", "!", ":", "#", "\n", " ", "a", "a: ", "|\n", "\t",
            "%", "---\n", "\r",
        ])
    func oneSign(sign: String) {
        let text = String(repeating: sign, count: (1 << 16) / sign.utf8.count)
        let (_, diagnostics) = yaml(text)
        #expect(!diagnostics.isEmpty)
        #expect(
            !yaml("a: " + text.dropLast(3)).1.isEmpty || ["#", "\n", " ", "a", "\t", "\r"].contains(sign))
    }

    @Test("A hundred thousand keys are read; as many equal ones are reported", .timeLimit(.minutes(1)))
    func manyKeys() throws {
        let distinct = (0..<100_000).map { "k\($0):\n" }.joined()
        let (tree, diagnostics) = yaml(distinct)
        #expect(diagnostics.isEmpty)
        #expect(try #require(tree).root.entries.reduce(0) { count, _ in count + 1 } == 100_000)
        let equal = "{" + String(repeating: "a: ,", count: 20_000) + "}"
        #expect(yaml(equal).1.count == 19_999)
    }

    @Test(
        "Faults on every line are reported, up to a number that only other files reach",
        .timeLimit(.minutes(1)))
    func manyFaults() {
        #expect(yaml(String(repeating: "a: b: c\n", count: 1000)).1.count == 1000)
        #expect(yaml(String(repeating: "a: b: c\n", count: 5000)).1.count == 4097)
    }

    private static let sample = """
        ---\r
        ma: "a\\u1EDF" # b\r
        đ: {t: 8,9, ế: 'x''y'}
        l: |2-
           một

        m: [*n, &o p, !q r]
        t: >+
          u
          v\t# w
        ---
        ậ
        """

    /// Of 256; `FULL_FUZZ` in the environment tries them all (half a minute in a debug build).
    private static let mutations = ProcessInfo.processInfo.environment["FULL_FUZZ"] == nil ? 32 : 256

    /// A place that does not lie in the file, if whatever was read has one.
    private func strayPlace(in bytes: [UInt8]) -> String? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let longest = (lines.map(\.count).max() ?? 0) + 1
        let (file, faults) = readFrontMatter(of: bytes, at: path)
        let (tree, others) = readYAML(bytes, at: path)
        let encoding = encodingFault(of: bytes, at: path).map { [$0] } ?? []
        var places: [Diagnostics.SourceLocation] = []
        for fault in faults + others + encoding {
            places += fault.related.map(\.location)
            if let place = fault.location { places.append(place) }
        }
        let roots = [file?.tree.root, tree?.root].compactMap(\.self)
        let nodes = roots.flatMap(allNodes)
        if nodes.contains(where: { $0.origin.upperBound > $0.source.fileLength }) {
            return "node in \(bytes)"
        }
        places += nodes.last.map { [$0.location, $0.string.location] } ?? []
        let isInside = { (place: Diagnostics.SourceLocation) in
            (1...lines.count).contains(place.line) && place.column <= longest && place.width <= longest
        }
        return places.first { !isInside($0) }.map { "\($0) in \(bytes)" }
    }

    @Test("Every beginning and every end of a file can be read")
    func parts() {
        let bytes = Array(Self.sample.utf8)
        for length in 0...bytes.count {
            #expect(strayPlace(in: Array(bytes[..<length])) == nil)
            #expect(strayPlace(in: Array(bytes[length...])) == nil)
            #expect(strayPlace(in: Array(bytes[..<length] + Array("\n---\n".utf8))) == nil)
        }
    }

    @Test("Any byte in any place of a file can be another one")
    func mutations() {
        let bytes = Array(Self.sample.utf8)
        var strays: [String] = []
        for index in bytes.indices {
            // A coprime step: every value comes up somewhere, and each place sees values of every kind.
            for step in 0..<Self.mutations {
                var mutated = bytes
                mutated[index] = UInt8(truncatingIfNeeded: (index * Self.mutations + step) * 37)
                strays += [strayPlace(in: mutated)].compactMap(\.self)
            }
        }
        #expect(strays == [])
    }

    @Test("A byte more or less anywhere does no harm")
    func insertions() {
        let bytes = Array(Self.sample.utf8)
        for index in bytes.indices {
            #expect(strayPlace(in: Array(bytes[..<index] + bytes[(index + 1)...])) == nil)
            for byte in Array("\"'[]{}:-?&*!|>%@`#,\n\r\t \\\u{85}".utf8) + [0, 0xFF] {
                #expect(strayPlace(in: Array(bytes[..<index] + [byte] + bytes[index...])) == nil)
            }
        }
    }
}
