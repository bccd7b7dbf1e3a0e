public import Diagnostics

/// The compiled templates of a site: one for each page kind.
public struct TemplateLibrary: Sendable {
    private let templates: [String: PageTemplate]

    /// The template of a page kind; nil only for a kind that the library was not compiled for.
    public subscript(kind: String) -> PageTemplate? { templates[kind] }

    /// Reads and compiles all templates of a site. Reports every fault of every file; where one is an error
    /// there is no library.
    ///
    /// - Parameters: - files: `templates/<page kind>.html` and the partials `templates/partials/<name>.html`,
    ///   in any order. - pages: what each page kind offers to its template.
    public static func compile(
        _ files: [SourceText], for pages: [String: TemplateSchema]
    ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        compile(files, for: pages.mapValues { .object($0) }, .strict)
    }

    package static func compile(
        _ files: [SourceText], for pages: [String: TemplateType], _ strictness: TemplateStrictness
    ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        let folder = TemplateFolder(files)
        let kinds = pages.keys.sorted()
        var compiler = TemplateCompiler(folder, strictness)
        var routines: [String: Int] = [:]
        for kind in kinds {
            guard let template = folder.pages[kind], let type = pages[kind] else { continue }
            routines[kind] = compiler.page(template, type)
        }
        compiler.reportEndlessCalls()
        let diagnostics =
            folder.diagnostics + folder.missing(pages: kinds) + folder.unused(pages: kinds)
            + compiler.diagnostics
        guard !diagnostics.hasErrors else { return (nil, diagnostics.sortedForReading()) }
        let program = compiler.link()
        let templates = routines.mapValues { routine in
            PageTemplate(program: program, routine: routine, reads: compiler.reads(from: routine))
        }
        return (TemplateLibrary(templates: templates), diagnostics.sortedForReading())
    }
}

extension TemplateCompiler {
    /// Compiles a page's template.
    fileprivate mutating func page(_ template: Int, _ type: TemplateType) -> Int {
        routine(
            RoutineKey(template: template, scopes: [type], blocks: [:], indentation: []), depth: 0,
            callers: [])
    }
}
