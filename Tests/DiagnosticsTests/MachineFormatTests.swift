import Diagnostics
import Foundation
import Testing

/// What the programs read: our JSON, GitHub's commands, GitLab's report.
struct MachineFormatTests {
    @Test("A format is named on the command line as it is called")
    func names() {
        #expect(DiagnosticFormat.allCases.map(\.rawValue) == ["text", "json", "sarif", "github", "gitlab"])
    }

    @Test("Without diagnostics each format is still what its readers expect")
    func nothing() throws {
        #expect(DiagnosticFormat.github.render([]) == "")
        #expect(DiagnosticFormat.gitlab.render([]) == "[]\n")
        let json = try #require(parsed(DiagnosticFormat.json.render([])) as? [String: Any])
        #expect(json["summary"] as? [String: Int] == ["errors": 0, "warnings": 0, "files": 0])
        #expect((json["diagnostics"] as? [Any])?.isEmpty == true)
    }

    @Test("JSON says everything under stable names", arguments: [false, true])
    func json(isColoured: Bool) {
        let report = DiagnosticFormat.json.render(
            [unknownUnit(), warning("content/đ.md", line: 3)], coloured: isColoured)
        #expect(
            report == """
                {
                  "version": 1,
                  "summary": {
                    "errors": 1,
                    "warnings": 1,
                    "files": 2
                  },
                  "diagnostics": [
                    {
                      "id": "CK0104",
                      "severity": "error",
                      "rule": "Đơn vị không có trong cơ quan",
                      "path": "content/nhiem-vu/iv.2.3.md",
                      "line": 3,
                      "column": 11,
                      "width": 8,
                      "excerpt": "chu_tri: [van-phon]",
                      "excerpt_column": 1,
                      "headline": "không có đơn vị «van-phon»",
                      "expected": "Các đơn vị hiện có: van-phong, thanh-tra.",
                      "example": "chu_tri: [van-phong]",
                      "suggestion": "van-phong",
                      "related": [
                        {
                          "path": "content/co-quan/so.md",
                          "line": 1,
                          "column": 1,
                          "width": 6,
                          "excerpt": "don_vi:",
                          "excerpt_column": 1,
                          "message": "các đơn vị khai báo ở đây"
                        }
                      ]
                    },
                    {
                      "id": "CK0306",
                      "severity": "warning",
                      "rule": "Ảnh không có mô tả",
                      "path": "content/đ.md",
                      "line": 3,
                      "column": 1,
                      "width": 1,
                      "headline": "ảnh {a} 50%, «b»: không có mô tả"
                    }
                  ]
                }

                """)
    }

    @Test("GitHub gets a command a line, escaped as its runner undoes it")
    func github() {
        let odd = Diagnostic(
            .unknownKey, at: SourceLocation(path: ContentPath("a,b:c%.md"), line: 2),
            "50%\r\n::error::x, y: z")
        #expect(
            DiagnosticFormat.github.render([odd, withoutPlace, unknownUnit()]) == """
                ::error title=CK0902 Một lần dựng khác đang chạy::một lần dựng khác đang chạy
                ::error file=a%2Cb%3Ac%25.md,line=2,title=CK0101 Khóa không có trong loại nội dung này\
                ::50%25%0D%0A::error::x, y: z
                ::error file=content/nhiem-vu/iv.2.3.md,line=3,col=11,endColumn=19,\
                title=CK0104 Đơn vị không có trong cơ quan\
                ::không có đơn vị «van-phon»%0ACó phải ý bạn là «van-phong»?\
                %0ACác đơn vị hiện có: van-phong, thanh-tra.%0AVí dụ: chu_tri: [van-phong]

                """)
        #expect(DiagnosticFormat.github.render([warning("a", line: 1)]).hasPrefix("::warning file=a,line=1,"))
    }

    @Test("GitLab gets a path, a line, a severity and a fingerprint of every diagnostic")
    func gitlab() {
        #expect(
            DiagnosticFormat.gitlab.render([unknownUnit()]) == """
                [
                  {
                    "description": "không có đơn vị «van-phon»; \
                có phải ý bạn là «van-phong»?",
                    "check_name": "CK0104",
                    "fingerprint": "9287b99e48350874",
                    "severity": "blocker",
                    "location": {
                      "path": "content/nhiem-vu/iv.2.3.md",
                      "lines": {
                        "begin": 3
                      }
                    }
                  }
                ]

                """)
        let others = DiagnosticFormat.gitlab.render([withoutPlace, warning("a", line: 7)])
        #expect(others.contains("\"severity\": \"minor\"") && others.contains("\"begin\": 7"))
        #expect(others.contains("\"path\": \"content\"") && others.contains("\"begin\": 1"))
    }

    @Test("A fingerprint survives lines that come or go above, and tells equal diagnostics apart")
    func fingerprints() throws {
        let prints = { (faults: [Diagnostic]) throws -> [String] in
            let issues = try #require(parsed(DiagnosticFormat.gitlab.render(faults)) as? [[String: Any]])
            return issues.compactMap { $0["fingerprint"] as? String }
        }
        let fault = { (line: Int, excerpt: String) in
            Diagnostic(
                .unknownKey, at: SourceLocation(path: ContentPath("a"), line: line, excerpt: excerpt),
                "khóa lạ")
        }
        #expect(try prints([fault(1, "x")]) == prints([fault(9, "x")]))
        let four = try prints([fault(1, "x"), fault(2, "x"), fault(3, "x"), fault(4, "y")])
        #expect(Set(four).count == 4 && four.allSatisfy { $0.count == 16 })
        #expect(try four == prints([fault(5, "x"), fault(6, "x"), fault(7, "x"), fault(8, "y")]))
    }

    @Test("The order of the input makes no difference", arguments: DiagnosticFormat.allCases)
    func inputOrder(format: DiagnosticFormat) {
        let faults = [unknownUnit(), withoutPlace] + (1...30).map { warning("\($0 % 7)", line: $0) }
        let expected = format.render(faults)
        for _ in 0..<5 { #expect(format.render(faults.shuffled()) == expected) }
    }
}

func parsed(_ json: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
