import Diagnostics
import Templates
import Testing

/// No case is left out: the folder has no module on lambdas, the one feature that is not built.
@Suite(.enabled(if: MustacheSpecification.isThere, "the conformance cases do not lie beside the package"))
struct `The Mustache specification` {
    @Test(arguments: MustacheSpecification.modules)
    func `renders as its cases expect`(module: String) throws {
        let cases = try MustacheSpecification.cases(module)
        #expect(!cases.isEmpty)
        for example in cases {
            let type = TemplateType(inferredFrom: [example.data])
            let partials = (example.partials ?? [:]).map { SourceText(partial: $0.key, $0.value) }
            let (library, diagnostics) = TemplateLibrary.compile(
                [SourceText(page: "trang", example.template)] + partials, for: ["trang": type], .specification
            )
            let template = try #require(library?["trang"], "\(example.name): \(diagnostics)")
            var output: [UInt8] = []
            template.render(example.data.value(type), into: &output)
            #expect(String(decoding: output, as: UTF8.self) == example.expected, "\(module): \(example.name)")
        }
    }
}
