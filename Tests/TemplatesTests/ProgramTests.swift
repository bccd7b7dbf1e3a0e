import Diagnostics
import Testing

@testable import Templates

@Suite
struct `A compiled program` {
    @Test func `is flat, with names as slots and literals joined`() throws {
        let program = try Self.program(
            "a{{! }}b\n{{#nhiem_vu}}\n{{ten}}, {{tieu_de}}; {{ngay_lap.iso}}\n{{/nhiem_vu}}\nc{{{noi_dung}}}")
        #expect(
            program.dump == [
                "0: \"ab\\n\"", "0: section 0.5 as 1, 6 inside", "0: text 1.0", "0: \", \"", "0: text 0.0",
                "0: \"; \"",
                "0: text 1.1.1", "0: \"\\n\"", "0: \"c\"", "0: html 0.1",
            ])
    }

    @Test func `has each partial once for each context, not for each call`() throws {
        let partials: KeyValuePairs = ["c": "{{tieu_de}}"]
        let same = try Self.program("{{>c}}{{>c}}{{#don_vi}}{{>c}}{{>c}}{{/don_vi}}", partials)
        #expect(same.routines.count == 3)
        let nested = try Self.program(
            "{{#muc}}{{#muc_con}}{{#muc_con}}{{>c}}{{/muc_con}}{{>c}}{{/muc_con}}{{>c}}{{/muc}}", partials)
        #expect(nested.routines.count == 2)
        #expect(
            nested.dump.filter { $0.contains("call") } == [
                "0: call 1 with 0 3", "0: call 1 with 0 2", "0: call 1 with 0 1",
            ])
    }

    @Test func `knows how many scopes are open at the deepest place`() throws {
        let program = try Self.program(
            "{{#don_vi}}{{#ngay_lap}}{{.}}{{/ngay_lap}}{{/don_vi}}{{^noi_bat}}x{{/noi_bat}}")
        #expect(program.routines.map(\.scopes) == [3])
        #expect(program.dump.last == "0: \"x\"")
    }

    private static func program(
        _ page: String, _ partials: KeyValuePairs<String, String> = [:]
    ) throws -> Program {
        let (library, diagnostics) = compile(page, partials)
        return try #require(library?["trang"], "\(summary(diagnostics))").program
    }
}

extension Program {
    /// One line for each instruction, with its routine's number.
    fileprivate var dump: [String] {
        routines.enumerated().flatMap { number, routine in code[routine.code].map { "\(number): \(dump($0))" }
        }
    }

    private func dump(_ instruction: Instruction) -> String {
        switch instruction {
        case .literal(let start, let count):
            String(decoding: literals[Int(start)..<Int(start + count)], as: UTF8.self).debugDescription
        case .text(let path): "text \(dump(path))"
        case .html(let path): "html \(dump(path))"
        case .raw(let path): "raw \(dump(path))"
        case .section(let path, let body, let scope): "section \(dump(path)) as \(scope), \(body) inside"
        case .inverted(let path, let body): "inverted \(dump(path)), \(body) inside"
        case .call(let routine, let start, let count):
            "call \(routine) with "
                + steps[Int(start)..<Int(start + count)].map(String.init).joined(separator: " ")
        }
    }

    private func dump(_ path: ValuePath) -> String {
        guard path.count > 0 else { return "\(path.scope)" }
        let rest = steps[Int(path.rest)..<Int(path.rest + path.count - 1)]
        return ([path.scope, path.first] + rest).map(String.init).joined(separator: ".")
    }
}

@Suite
struct `Calls in a circle` {
    private static let cases: [(calls: [(Int, Int, CallGraph.Descent)], endless: [Int])] = [
        ([], []),
        ([(0, 1, .other), (1, 2, .other)], []),
        ([(0, 0, .smaller)], []),
        ([(0, 0, .same)], [0]),
        ([(0, 0, .other)], [0]),
        ([(0, 1, .same), (1, 0, .smaller)], []),
        ([(0, 1, .same), (1, 0, .same)], [0, 1]),
        // Leaving the object undoes what going down has gained.
        ([(0, 1, .smaller), (1, 0, .other)], [1]),
        // The way between two circles belongs to neither.
        ([(0, 0, .smaller), (0, 1, .other), (1, 1, .smaller)], []),
        // A second way round that does not go down.
        ([(0, 1, .smaller), (0, 1, .same), (1, 0, .same)], [1, 2]),
    ]

    @Test(arguments: cases)
    func `end if they go down`(calls: [(Int, Int, CallGraph.Descent)], endless: [Int]) {
        let source = SourceText(page: "trang", String(repeating: "x", count: 20))
        var graph = CallGraph()
        for (i, call) in calls.enumerated() {
            let place = SourceString(source, i..<i + 1)
            graph.add(CallGraph.Call(caller: call.0, callee: call.1, descent: call.2, place: place))
        }
        #expect(graph.endless.map(\.place.range.lowerBound) == endless)
    }
}

@Suite
struct `A schema` {
    @Test func `gives slots in the order of its fields`() {
        #expect(Fixture.page.slot("tieu_de") == 0)
        #expect(Fixture.page.slot("doan") == 8)
        #expect(Fixture.page.slot("Tieu_de") == nil)
        #expect(Fixture.page.count == 9)
        #expect(Fixture.date.fields.map(\.name) == ["ngay", "iso"])
    }

    @Test func `may name itself`() {
        #expect(Fixture.section.fields.map(\.type) == [.text, .list(.object(Fixture.section))])
    }

    @Test func `is asked for its fields once`() async {
        let same = TemplateSchema("x", deferred: { _ in [("a", .object(TemplateSchema("y", [])))] })
        let first = same.fields.map(\.type)
        #expect(same.fields.map(\.type) == first)
    }

    @Test func `makes frames whose slots are absent`() {
        var frame = TemplateFrame(for: Fixture.date)
        frame[1] = .flag(true)
        guard case .absent = frame[0], case .flag(true) = frame[1], case .absent = frame[2] else {
            Issue.record("\(frame)")
            return
        }
    }
}
