internal import Diagnostics

/// The template files of a site, read and named.
struct TemplateFolder {
    static let root = "templates/"
    static let partials = "templates/partials/"
    static let suffix = ".html"

    /// All that could be named; a template's number is its index here.
    private(set) var trees: [TemplateTree] = []
    /// By page kind: `templates/ke-hoach.html` is `ke-hoach`.
    private(set) var pages: [String: Int] = [:]
    /// By name: `templates/partials/khung/trang.html` is `khung/trang`.
    private(set) var partials: [String: Int] = [:]
    /// Files that are neither.
    private(set) var others: [ContentPath] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ files: [SourceText]) {
        for file in files { add(file) }
    }

    private mutating func add(_ file: SourceText) {
        let path = file.path.string
        if let name = Self.name(path, in: Self.partials) {
            partials[name] = read(file)
        } else if let name = Self.name(path, in: Self.root), !name.contains("/") {
            pages[name] = read(file)
        } else {
            others.append(file.path)
        }
    }

    private static func name(_ path: String, in folder: String) -> String? {
        guard path.hasPrefix(folder), path.hasSuffix(suffix) else { return nil }
        let name = path.dropFirst(folder.count).dropLast(suffix.count)
        return name.isEmpty ? nil : String(name)
    }

    private mutating func read(_ file: SourceText) -> Int {
        if let place = firstInvalidByte(of: file) { diagnostics.append(.invalidUTF8(place)) }
        let (tree, faults) = TemplateParser.parse(file)
        diagnostics += faults
        trees.append(tree)
        return trees.count - 1
    }

    private func firstInvalidByte(of file: SourceText) -> SourceString? {
        let bytes = file.bytes
        let span = bytes.span
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: span)
            return nil
        } catch {
            return SourceString(file, error.byteOffsets)
        }
    }
}

// MARK: - References

extension TemplateFolder {
    /// The blocks that can be overridden in a template or in what it calls; nil where a fault hides them.
    func blockNames(of template: Int) -> Set<String>? {
        let reached = reach([template])
        guard !reached.contains(where: { trees[$0].isBroken }) else { return nil }
        return Set(reached.flatMap { trees[$0].nodes.compactMap(\.blockName) })
    }

    /// The templates that these call, themselves included.
    func reach(_ templates: some Sequence<Int>) -> Set<Int> {
        var reached = Set(templates)
        var waiting = Array(reached)
        while let template = waiting.popLast() {
            for reference in trees[template].references {
                guard let target = partials[reference.string], reached.insert(target).inserted else {
                    continue
                }
                waiting.append(target)
            }
        }
        return reached
    }

    /// What belongs to no page kind, or is called by no template of one.
    func unused(pages kinds: [String]) -> [Diagnostic] {
        let wanted = Set(kinds)
        var found = pages.keys.filter { !wanted.contains($0) }.map { name in
            Diagnostic.unusedTemplate(ContentPath(Self.root + name + Self.suffix), name: name, kinds: kinds)
        }
        found += others.map { .unusedTemplate($0, name: $0.string, kinds: kinds) }
        // A file with faults may call partials in what could not be read.
        guard !trees.contains(where: \.isBroken) else { return found }
        let reached = reach(pages.values)
        found += partials.values.filter { !reached.contains($0) }.map {
            .unusedPartial(trees[$0].source.path)
        }
        return found
    }

    func missing(pages kinds: [String]) -> [Diagnostic] {
        let spare = pages.keys.filter { !kinds.contains($0) }.sorted()
        return kinds.filter { pages[$0] == nil }.map { kind in
            .missingTemplate(kind, at: ContentPath(Self.root + kind + Self.suffix), unused: spare)
        }
    }
}

extension TemplateNode {
    fileprivate var blockName: String? {
        guard case .block(let name, _, _) = self else { return nil }
        return name.string
    }
}
