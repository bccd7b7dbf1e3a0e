internal import Diagnostics

/// Compiles templates for the schemas of their pages: one routine for each template in each context that it
/// is called in. Goes on after a fault; code that was made beside one is never run.
struct TemplateCompiler {
    /// Sections, partials and blocks within each other, through all templates.
    static let deepest = 200
    /// A site's templates stay far below; what calls itself in twos gets here.
    private static let mostNodes = 500_000
    private static let mostLiterals = 64 << 20
    private static let mostFaults = 1_000

    let folder: TemplateFolder
    let strictness: TemplateStrictness
    var pools = ProgramPools()
    var graph = CallGraph()
    private(set) var diagnostics: [Diagnostic] = []
    private var reported: Set<Report> = []
    private var routines: [CompiledRoutine] = []
    private var numbers: [RoutineKey: Int] = [:]
    private var unfinished: [RoutineKey: Int] = [:]
    private var nodes = 0
    private var isExhausted = false

    private struct Report: Hashable {
        let id: DiagnosticID
        let location: SourceLocation?
    }

    struct CompiledRoutine {
        var code: [Instruction] = []
        var scopes = 0
        var reads: [TemplateSchema: Set<Int>] = [:]
    }

    init(_ folder: TemplateFolder, _ strictness: TemplateStrictness) {
        self.folder = folder
        self.strictness = strictness
    }

    /// One fault in one place is one report, however many pages come by it.
    mutating func report(_ diagnostic: Diagnostic, callers: [SourceString] = []) {
        let fault = Report(id: diagnostic.id, location: diagnostic.location)
        guard reported.insert(fault).inserted else { return }
        // In the page's own file it is plain where it comes from.
        let isInPage = callers.first?.source.path == diagnostic.location?.path
        let shown = isInPage ? [] : callers.suffix(5).reversed()
        diagnostics.append(
            shown.reduce(diagnostic) { $0.relating(to: $1.location, "được gọi từ đây") })
    }

    /// For what the specification allows.
    mutating func reportIfStrict(_ diagnostic: Diagnostic, _ place: CompilerPlace) {
        if strictness == .strict { report(diagnostic, callers: place.callers) }
    }

    /// Counts a node; false where there is no more to be done.
    mutating func mayWork(at name: @autoclosure () -> SourceString, _ place: CompilerPlace) -> Bool {
        guard !isExhausted, diagnostics.count < Self.mostFaults else { return false }
        nodes += 1
        isExhausted = nodes > Self.mostNodes || pools.literalCount > Self.mostLiterals
        if !isExhausted, place.depth <= Self.deepest { return true }
        report(.expandsTooFar(name()), callers: place.callers)
        return false
    }

    mutating func noteRead(_ slot: Int, of schema: TemplateSchema, in routine: Int) {
        routines[routine].reads[schema, default: []].insert(slot)
    }
}

// MARK: - Routines

extension TemplateCompiler {
    /// The number of a routine, compiled now if it is new.
    mutating func routine(_ key: RoutineKey, depth: Int, callers: [SourceString]) -> Int {
        if let number = numbers[key] { return number }
        // One that calls itself with more and more white space before it keeps that of its first call.
        let plain = RoutineKey(
            template: key.template, scopes: key.scopes, blocks: key.blocks, indentation: [])
        if let number = unfinished[plain] { return number }
        let number = routines.count
        routines.append(CompiledRoutine())
        (numbers[key], unfinished[plain]) = (number, number)
        compile(key, number, depth: depth, callers: callers)
        unfinished[plain] = nil
        return number
    }

    private mutating func compile(_ key: RoutineKey, _ number: Int, depth: Int, callers: [SourceString]) {
        let tree = folder.trees[key.template]
        var builder = RoutineBuilder(scopes: key.scopes.count)
        let place = CompilerPlace(
            template: key.template, tree: tree, routine: number,
            measure: ScopeStack.innermostObject(of: key.scopes), callers: callers,
            scopes: ScopeStack(entry: key.scopes), blocks: key.blocks,
            indentation: Indentation(added: key.indentation), depth: depth)
        if !tree.isBroken { emit(tree.nodes.indices, place, into: &builder) }
        routines[number].code = builder.code
        routines[number].scopes = builder.scopes
    }

    mutating func reportEndlessCalls() {
        for call in graph.endless { report(.endlessPartial(call.place)) }
    }

    /// The slots that a routine and all that it calls read.
    func reads(from routine: Int) -> [TemplateSchema: Set<Int>] {
        graph.reach(from: routine).reduce(into: [:]) { all, number in
            all.merge(routines[number].reads) { $0.union($1) }
        }
    }

    func link() -> Program {
        var code: [Instruction] = []
        var linked: [Routine] = []
        for routine in routines {
            linked.append(Routine(code: code.count..<code.count + routine.code.count, scopes: routine.scopes))
            code += routine.code
        }
        return Program(code: code, literals: pools.literals, steps: pools.steps, routines: linked)
    }
}
