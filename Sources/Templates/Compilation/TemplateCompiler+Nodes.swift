internal import Diagnostics

extension TemplateCompiler {
    mutating func emit(_ nodes: Range<Int>, _ place: CompilerPlace, into builder: inout RoutineBuilder) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            emit(node: index, place, into: &builder)
            index = place.tree.end(of: index)
        }
    }

    private mutating func emit(node index: Int, _ place: CompilerPlace, into builder: inout RoutineBuilder) {
        let node = place.tree.nodes[index]
        guard mayWork(at: node.place(in: place.tree.source), place) else { return }
        switch node {
        case .text(let range):
            builder.appendLiteral(place.bytes(range), &pools)
        case .lineStart(let space):
            builder.appendLiteral(place.indentation.apply(to: place.bytes(space)), &pools)
        case .variable(let name, let raw):
            emitVariable(name, raw: raw, place, into: &builder)
        case .section(let name, let inverted, let end):
            emitSection(name, inverted: inverted, index + 1..<end, place.deeper, into: &builder)
        case .partial(let name, let space):
            emitPartial(name, space, place.deeper, into: &builder)
        case .parent(let name, let space, let end):
            emitParent(name, space, index + 1..<end, place.deeper, into: &builder)
        case .block(let name, let layout, let end):
            emitBlock(name, layout, index + 1..<end, place.deeper, into: &builder)
        }
    }

    private mutating func emitVariable(
        _ name: SourceString, raw: Bool, _ place: CompilerPlace, into builder: inout RoutineBuilder
    ) {
        guard let (path, type) = value(name, place) else { return }
        if strictness == .specification {
            return builder.append(raw ? .raw(path) : .text(path))
        }
        switch (type, raw) {
        case (.text, false), (.printable, false): builder.append(.text(path))
        case (.html, true): builder.append(.html(path))
        case (.html, false): reportIfStrict(.escapedHTML(name), place)
        case (.text, true), (.printable, true): reportIfStrict(.unescapedText(name), place)
        case (.flag, _), (.object, _), (.list, _): reportIfStrict(.unprintable(name, type), place)
        }
    }

    private mutating func emitSection(
        _ name: SourceString, inverted: Bool, _ body: Range<Int>, _ place: CompilerPlace,
        into builder: inout RoutineBuilder
    ) {
        var inside = place
        guard let (path, type) = value(name, place) else {
            // The body is compiled for the faults that it has of its own.
            let isChecked = strictness == .strict || inverted
            if !inverted { inside.scopes = place.scopes.pushing(Scope(type: nil, origin: .inside(0))) }
            return isChecked ? emit(body, inside, into: &builder) : ()
        }
        if !inverted {
            let scope = place.scopes.scopes[Int(path.scope)].opening(type, steps: Int(path.count))
            inside.scopes = place.scopes.pushing(scope)
        }
        let section = builder.beginSection(path, inverted: inverted, scope: place.scopes.scopes.count)
        emit(body, inside, into: &builder)
        builder.endSection(section)
    }

    /// Resolves a name and notes what it reads; nil where it stands for nothing.
    private mutating func value(_ name: SourceString, _ place: CompilerPlace) -> (ValuePath, TemplateType)? {
        switch place.scopes.resolve(name.string) {
        case .value(let scope, let slots, let type):
            noteReads(slots, from: place.scopes.scopes[scope].type, in: place.routine)
            return (path(scope, slots), type)
        case .unknown:
            return nil
        case .fault(let problem):
            reportIfStrict(.unresolved(name, problem), place)
            return nil
        }
    }

    private mutating func noteReads(_ slots: [Int], from type: TemplateType?, in routine: Int) {
        var type = type
        for slot in slots {
            guard let schema = type?.schema else { return }
            noteRead(slot, of: schema, in: routine)
            type = schema.table.types[slot]
        }
    }

    private mutating func path(_ scope: Int, _ slots: [Int]) -> ValuePath {
        ValuePath(
            scope: UInt32(scope), count: UInt32(slots.count), first: UInt32(slots.first ?? 0),
            rest: slots.count > 1 ? pools.addSteps(slots.dropFirst()) : 0)
    }
}

extension TemplateNode {
    /// What a diagnostic about the node points to.
    func place(in source: SourceText) -> SourceString {
        switch self {
        case .text(let range), .lineStart(let range): SourceString(source, range)
        case .variable(let name, _), .section(let name, _, _), .partial(let name, _), .parent(let name, _, _),
            .block(let name, _, _):
            name
        }
    }
}
