import Diagnostics
import Templates
import Testing

extension SourceText {
    convenience init(page name: String, _ text: String) {
        self.init(path: ContentPath("templates/\(name).html"), bytes: Array(text.utf8))
    }

    convenience init(partial name: String, _ text: String) {
        self.init(path: ContentPath("templates/partials/\(name).html"), bytes: Array(text.utf8))
    }
}

/// A page kind with a field of every type.
enum Fixture {
    static let date = TemplateSchema("ngày", [("ngay", .text), ("iso", .text)])
    static let unit = TemplateSchema("đơn vị", [("ten", .text), ("ngay_lap", .printable(date))])
    static let section = TemplateSchema(
        "mục", deferred: { [("ten", .text), ("muc_con", .list(.object($0)))] })
    static let page = TemplateSchema(
        "kế hoạch",
        [
            ("tieu_de", .text), ("noi_dung", .html), ("noi_bat", .flag), ("ngay", .printable(date)),
            ("don_vi", .object(unit)), ("nhiem_vu", .list(.object(unit))), ("nhan", .list(.text)),
            ("muc", .list(.object(section))), ("doan", .list(.html)),
        ])

    /// A frame of `page` with these values, the others absent.
    static func frame(_ values: KeyValuePairs<String, TemplateValue>) throws -> TemplateFrame {
        var frame = TemplateFrame(for: page)
        for (name, value) in values { frame[try #require(page.slot(name))] = value }
        return frame
    }

    static func date(_ text: String, iso: String) -> TemplateValue {
        .printable(text, TemplateFrame([.string(text), .string(iso)]))
    }

    static func unit(_ name: String) -> TemplateValue { .object(TemplateFrame([.string(name)])) }

    static func section(_ name: String, _ inner: [TemplateValue] = []) -> TemplateValue {
        .object(TemplateFrame([.string(name), .list(inner)]))
    }
}

/// Compiles one page of the fixture's kind with these partials.
func compile(
    _ page: String, _ partials: KeyValuePairs<String, String> = [:]
) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
    let files = [SourceText(page: "trang", page)] + partials.map { SourceText(partial: $0, $1) }
    return TemplateLibrary.compile(files, for: ["trang": Fixture.page])
}

/// What the page prints; a template with a fault fails the test.
func render(
    _ page: String, _ partials: KeyValuePairs<String, String> = [:],
    _ values: KeyValuePairs<String, TemplateValue> = [:]
) throws -> String {
    let (library, diagnostics) = compile(page, partials)
    let template = try #require(library?["trang"], "\(summary(diagnostics))")
    var output: [UInt8] = []
    template.render(try Fixture.frame(values), into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// One line for each diagnostic: where, what, and the name that was probably meant.
func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
        let place = diagnostic.location.map { place in
            let file = place.path.string.replacing("templates/", with: "").replacing(".html", with: "")
            return place.line == 0 ? file : "\(file):\(place.line):\(place.column)+\(place.width)"
        }
        let suggestion = diagnostic.suggestion.map { " → \($0)" } ?? ""
        return "\(place ?? "-") \(diagnostic.id.code) \(diagnostic.headline)\(suggestion)"
    }
}

/// Faulty templates and the summary of what is wrong with them.
struct FaultyCase: Sendable, CustomTestStringConvertible {
    let page: String
    let partials: KeyValuePairs<String, String>
    let faults: [String]

    init(_ page: String, _ partials: KeyValuePairs<String, String> = [:], _ faults: String...) {
        self.page = page
        self.partials = partials
        self.faults = faults
    }

    var testDescription: String { page }
}
