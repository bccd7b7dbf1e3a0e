internal import Diagnostics

extension TemplateCompiler {
    mutating func emitPartial(
        _ name: SourceString, _ space: Range<Int>?, _ place: CompilerPlace, into builder: inout RoutineBuilder
    ) {
        guard let target = partial(name, place) else { return }
        emitCall(target, name, blocks: place.blocks, space, place, into: &builder)
    }

    mutating func emitParent(
        _ name: SourceString, _ space: Range<Int>?, _ content: Range<Int>, _ place: CompilerPlace,
        into builder: inout RoutineBuilder
    ) {
        let target = partial(name, place)
        let given = givenBlocks(in: content, to: name, place)
        guard let target else { return }
        checkBlocks(given, content, of: target, named: name.string, place)
        // What was given further out stands in for what is given here.
        let blocks = given.mapValues(\.content).merging(place.blocks) { _, outer in outer }
        emitCall(target, name, blocks: blocks, space, place, into: &builder)
    }

    private mutating func partial(_ name: SourceString, _ place: CompilerPlace) -> Int? {
        let target = folder.partials[name.string]
        if target == nil {
            reportIfStrict(.unknownPartial(name, among: folder.partials.keys.sorted()), place)
        }
        return target
    }

    private mutating func emitCall(
        _ target: Int, _ name: SourceString, blocks: [String: BlockContent], _ space: Range<Int>?,
        _ place: CompilerPlace, into builder: inout RoutineBuilder
    ) {
        guard !place.scopes.hasUnknown else { return }
        let kept = place.scopes.reachable
        let types = kept.compactMap { place.scopes.scopes[$0].type }
        let key = RoutineKey(
            template: target, scopes: types, blocks: blocks,
            indentation: space.map { place.indentation.apply(to: place.bytes($0)) } ?? [])
        let callee = routine(key, depth: place.depth, callers: place.callers + [name])
        graph.add(
            CallGraph.Call(
                caller: place.routine, callee: callee, descent: descent(to: types, kept, place), place: name))
        builder.append(
            .call(routine: UInt32(callee), start: pools.addSteps(kept), count: UInt32(kept.count)))
    }

    private func descent(to types: [TemplateType], _ kept: [Int], _ place: CompilerPlace) -> CallGraph.Descent
    {
        guard let measure = place.measure, let innermost = ScopeStack.innermostObject(of: types) else {
            return .other
        }
        switch place.scopes.scopes[kept[innermost]].origin {
        case .entry(measure): return .same
        case .inside(measure): return .smaller
        case .entry, .inside: return .other
        }
    }
}
