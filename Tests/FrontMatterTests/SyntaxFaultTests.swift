import Diagnostics
import FrontMatter
import Testing

struct SyntaxFaultTests {
    /// What is written, where the fault is said to be, and the beginning of what is said.
    typealias Case = (text: String, place: String, headline: String)

    private func check(_ fault: Case, _ id: DiagnosticID = .yamlSyntax) {
        let (tree, diagnostics) = yaml(fault.text)
        #expect(tree == nil)
        #expect(diagnostics.map(\.summary) == ["\(id.code) \(fault.place)"])
        #expect(diagnostics.first?.headline.hasPrefix(fault.headline) == true, "\(diagnostics)")
        #expect(diagnostics.first?.expected?.hasSuffix(".") == true)
    }

    @Test(
        "A colon and a space in a value want quotes",
        arguments: [
            ("ten: Kế hoạch: cải cách", "1:14+1", "giá trị có dấu hai chấm"),
            ("a: b:", "1:5+1", "giá trị có"),
            ("a:\n  - b: c: d", "2:9+1", "giá trị có"), ("- a: b: c", "1:7+1", "giá trị có"),
            ("a: {b: c: d}", "1:9+1", "giá trị có"), ("a: “b”: c", "1:7+1", "giá trị có"),
        ] as [Case])
    func colons(fault: Case) { check(fault, .colonInValue) }

    @Test(
        "A key wants a colon with a space behind it",
        arguments: [
            ("ten\nso: 1", "1:1+3", "dòng này thiếu dấu hai chấm"),
            ("a: 1\nten Sở\nb: 2", "2:1+6", "dòng này thiếu"),
            ("a: 1\nten Sở", "2:1+6", "dòng này thiếu"), ("a:\n  - b\nc\n- d", "3:1+1", "dòng này thiếu"),
            ("a: 1\nnam:2024\nb: 2", "2:4+1", "sau dấu hai chấm"),
            ("nam:2024\nb: 2", "1:4+1", "sau dấu hai chấm"),
            (String(repeating: "x", count: 1100) + ": y", "1:1101+1", "khóa không dài quá 1024"),
        ] as [Case])
    func keys(fault: Case) { check(fault) }

    @Test(
        "Quotes are closed at the end of the value, and nothing follows them",
        arguments: [
            ("ten: \"Sở", "1:6+3", "dấu ngoặc mở"), ("ten: 'Sở\nb: c", "1:6+3", "dấu ngoặc mở"),
            ("a: \"b\n---\nc\"", "1:4+2", "dấu ngoặc mở"), ("a: \"b\nc: \"d\"\n", "1:4+2", "dấu ngoặc mở"),
            ("a: 'b\nc: d\ne: 'f'", "1:4+2", "dấu ngoặc mở"),
            ("a: \"Sở\" Nội vụ", "1:9+6", "sau dấu ngoặc đóng"),
            ("a: 'it's'", "1:8+2", "sau dấu ngoặc đóng"), ("a: \"b\"c: d", "1:7+4", "sau dấu ngoặc đóng"),
            ("a: \"x \"y\" z\"", "1:8+5", "sau dấu ngoặc đóng"),
        ] as [Case])
    func quotes(fault: Case) { check(fault) }

    @Test("Where the next quote closed an open one, that place is related")
    func relatedQuote() {
        let related = yaml("a: \"b\nc: \"d\"\n").1.first?.related
        #expect(related?.map(\.location.summary) == ["2:4+1"])
    }

    @Test(
        "Values that begin with a sign of YAML want quotes",
        arguments: [
            ("a: @b c", "1:4+4", "giá trị bắt đầu bằng ký tự riêng"),
            ("a: `b`", "1:4+3", "giá trị bắt đầu bằng ký tự"),
            ("a: %b", "1:4+2", "giá trị bắt đầu bằng ký tự"),
            ("a: , b", "1:4+3", "giá trị bắt đầu bằng ký tự"),
            ("a: ] b", "1:4+3", "giá trị bắt đầu bằng ký tự"),
            ("a: ? b", "1:4+3", "giá trị bắt đầu bằng ký tự"),
            ("a: |b", "1:4+2", "giá trị bắt đầu bằng «|»"), ("a: > 90%", "1:4+5", "giá trị bắt đầu bằng «|»"),
            ("a: |0\n  b", "1:4+2", "giá trị bắt đầu bằng «|»"),
            ("a: - b", "1:4+3", "giá trị bắt đầu bằng «- »"),
            ("a: [Dự thảo] b", "1:14+1", "giá trị đã hết"), ("a: {b: c} d", "1:11+1", "giá trị đã hết"),
        ] as [Case])
    func signs(fault: Case) { check(fault) }

    @Test(
        "A value can't begin with * or &",
        arguments: [
            ("ten: * Kế hoạch", "1:6+10"), ("ten: **Đậm**", "1:6+7"), ("a: & b", "1:4+3"),
            ("a: *b c", "1:4+2"),
        ])
    func aliases(text: String, place: String) {
        check((text, place, "giá trị bắt đầu bằng «&»"), .aliasOrAnchor)
    }

    @Test("Nor with !", arguments: [("a: !Lưu ý", "1:4+6"), ("a: !e!x b", "1:4+6"), ("a: !<x b", "1:4+5")])
    func tags(text: String, place: String) { check((text, place, "giá trị bắt đầu bằng «!»"), .yamlTag) }

    @Test(
        "In double quotes a backslash is special",
        arguments: [
            ("a: \"D:\\đ\"", "1:7+2", "dấu «\\»"), ("a: \"\\x4\"", "1:5+2", "dấu «\\»"),
            ("a: \"b\\uD800\"", "1:6+2", "dấu «\\»"), ("a: \"\\U00110000\"", "1:5+2", "dấu «\\»"),
        ] as [Case])
    func escapes(fault: Case) { check(fault) }

    @Test(
        "Lines of a group are indented alike",
        arguments: [
            ("a: 1\n b: 2", "2:2+1", "dòng này thụt vào"),
            ("a:\n  b: 1\n c: 2", "3:2+4", "dòng này thụt vào"),
            ("a:\n b: 1\n  c: 2", "3:3+1", "dòng này thụt vào"),
            ("  a: b\nc: d", "2:1+4", "dòng này thụt vào"),
            ("a: |\n  b\n c", "3:2+1", "dòng này thụt vào"),
            ("a:\n  - b\n - c", "3:2+3", "dòng này thụt vào"),
            ("a:\n  - b: 1\n    c: 2\n   - d", "4:4+3", "dòng này thụt vào"),
            ("a: b\n- c", "2:1+3", "mục «- »"),
            ("a:\n b: 1\n- c", "3:1+3", "mục «- »"), ("a: 1\n    # c\n  b: 2", "3:3+4", "dòng này thụt vào"),
            ("ten\n    # c\nb: c", "1:1+3", "dòng này thiếu dấu hai chấm"),
            ("a:\n  - b: 1\n   c: 2", "3:4+4", "ở đây phải là một mục"),
            ("- a\nb: c", "2:1+4", "ở đây phải là một mục"),
        ] as [Case])
    func indentation(fault: Case) { check(fault) }

    @Test(
        "Tabs don't indent",
        arguments: [
            ("a:\n\tb: c", "2:1+1"), ("a: 1\n\tb: 2", "2:1+1"), ("a:\n  b: 1\n\t\tc: 2", "3:1+2"),
            ("\ta: b", "1:1+1"),
            ("a: |\n\tb", "2:1+1"), ("a: b\n\t\nc: d", "2:1+1"), ("- a\n-\tb: c", "2:2+1"),
        ])
    func tabs(text: String, place: String) {
        check((text, place, "thụt dòng phải bằng dấu cách"), .tabIndentation)
    }

    @Test(
        "Tabs between words are no fault",
        arguments: ["a:\tb", "a: b\tc", "a: b\t", "a: [b,\n\tc]", "a: \"\t\""])
    func harmlessTabs(text: String) { #expect(yaml(text).1.isEmpty && yaml(text).0 != nil) }

    @Test(
        "Brackets are closed, and commas part what is in them",
        arguments: [
            ("a: [b, c\nd: e", "1:4+1", "dấu «[» hoặc «{» mở"), ("a: [b", "1:4+1", "dấu «[» hoặc «{» mở"),
            ("a: {b: c\nd: e", "1:4+1", "dấu «[» hoặc «{» mở"),
            ("a: [b, [c]", "1:4+1", "dấu «[» hoặc «{» mở"),
            ("a: [b}", "1:6+1", "trong ngoặc thiếu"), ("a: [\"b\" \"c\"]", "1:9+1", "trong ngoặc thiếu"),
            ("a: [b, , c]", "1:8+1", "thừa dấu phẩy"),
        ] as [Case])
    func brackets(fault: Case) { check(fault) }

    @Test(
        "A file has one block without directives",
        arguments: [
            ("%YAML 1.2\na: b", "1:1+9", "dòng không được"), ("%x y\n---\na: b", "1:1+4", "dòng không được"),
            ("%YAML 9.1\n---\na: b", "1:1+9", "dòng không được"),
            ("%YAML\n---\na: b", "1:1+5", "dòng không được"),
        ] as [Case])
    func directives(fault: Case) { check(fault) }

    @Test(
        "A second document is refused",
        arguments: [("a: b\n---\nc: d", "2:1+3"), ("a: b\n...\nc: d", "2:1+3"), ("a: b\n--- c", "2:1+3")])
    func documents(text: String, place: String) {
        check((text, place, "một tệp chỉ có một"), .severalDocuments)
    }

    @Test("After a fault reading goes on with the next key, and every fault is said once")
    func readingOn() {
        let text = """
            a: b: c
            b: *x y
            c:
              d: "e
              f: g
            # h: i: j
            k: [l
            m: n
            một dòng văn: xuôi
            o: p: q
            r: @s
            t: 'u
            v: w
            """
        let faults = [
            "CK0214 1:5+1", "CK0204 2:4+2", "CK0203 4:6+2", "CK0203 7:4+1", "CK0214 10:5+1", "CK0203 11:4+2",
            "CK0203 12:4+2",
        ]
        #expect(yaml(text).1.map(\.summary) == faults)
        #expect(file("---\n" + text + "\n---\n").1.count == faults.count)
    }

    @Test("In a list reading goes on with the next item")
    func readingOnInLists() {
        let text = "# x\n- a: b: c\n  d: e: f\n- g: h\n- i: j: k\nl: m: n\n- o: \"p"
        #expect(yaml(text).1.map(\.summary) == ["CK0214 2:7+1", "CK0214 5:7+1", "CK0203 7:6+2"])
    }

    @Test("Every fault that libyaml has words for is said in Vietnamese, the rare ones in general")
    func otherFaults() {
        for text in ["a: x\u{1}b", "\u{0}", "a: b\u{80}"] {
            let (tree, diagnostics) = yaml(text)
            #expect(tree == nil)
            #expect(diagnostics.map(\.id) == [.yamlSyntax])
            #expect(diagnostics.first?.headline == "YAML ở gần chỗ này sai cú pháp")
        }
        #expect(yaml("a: xyz\u{1}b").1.map(\.summary) == ["CK0203 1:7+1"])
    }
}
