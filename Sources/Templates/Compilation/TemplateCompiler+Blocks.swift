internal import Diagnostics

/// A block that a parent tag gives, and its name there.
struct GivenBlock {
    let name: SourceString
    let content: BlockContent
}

extension TemplateCompiler {
    mutating func emitBlock(
        _ name: SourceString, _ layout: BlockLayout, _ content: Range<Int>, _ place: CompilerPlace,
        into builder: inout RoutineBuilder
    ) {
        var inside = place
        var (givenLayout, nodes) = (layout, content)
        let indentation = siteIndentation(layout, place)
        if let given = place.blocks[name.string],
            case .block(_, let other, let end) = folder.trees[given.template].nodes[given.node]
        {
            (givenLayout, nodes) = (other, given.node + 1..<end)
            inside.template = given.template
            inside.tree = folder.trees[given.template]
            // Inside its own content the name stands for its default, or it would never end.
            inside.blocks[name.string] = nil
            inside.indentation = Indentation(
                removed: other.contentIndentation?.count ?? 0, added: indentation)
        }
        guard !nodes.isEmpty else { return }
        if layout.indentation != nil, !givenLayout.startsLine { builder.appendLiteral(indentation, &pools) }
        emit(nodes, inside, into: &builder)
        if !givenLayout.endsLine { builder.appendLiteral(place.bytes(layout.newline), &pools) }
    }

    /// The white space before each line of what is put in the block's place.
    private func siteIndentation(_ layout: BlockLayout, _ place: CompilerPlace) -> [UInt8] {
        let space = layout.startsLine ? layout.contentIndentation ?? layout.indentation : layout.indentation
        return space.map { place.indentation.apply(to: place.bytes($0)) } ?? []
    }

    mutating func givenBlocks(
        in content: Range<Int>, to parent: SourceString, _ place: CompilerPlace
    ) -> [String: GivenBlock] {
        var given: [String: GivenBlock] = [:]
        var ignored: SourceString?
        for index in place.tree.children(of: content) {
            let node = place.tree.nodes[index]
            if case .block(let name, _, _) = node {
                let content = BlockContent(template: place.template, node: index)
                let block = GivenBlock(name: name, content: content)
                if let first = given.updateValue(block, forKey: name.string) {
                    reportIfStrict(.duplicateBlock(name, first: first.name), place)
                }
            } else if ignored == nil, node.prints(in: place.tree.source) {
                ignored = node.place(in: place.tree.source)
            }
        }
        if let ignored { reportIfStrict(.ignoredContent(ignored, in: parent.string), place) }
        return given
    }

    /// A block that is given must stand in the parent, in what that calls, or in another block that is given.
    mutating func checkBlocks(
        _ given: [String: GivenBlock], _ content: Range<Int>, of target: Int, named parent: String,
        _ place: CompilerPlace
    ) {
        guard !given.isEmpty, var names = folder.blockNames(of: target) else { return }
        let direct = Set(place.tree.children(of: content))
        for index in content where !direct.contains(index) {
            if case .block(let name, _, _) = place.tree.nodes[index] { names.insert(name.string) }
        }
        for block in given.values where !names.contains(block.name.string) {
            reportIfStrict(.unknownBlock(block.name, in: parent, among: names.sorted()), place)
        }
    }
}

extension TemplateNode {
    fileprivate func prints(in source: SourceText) -> Bool {
        switch self {
        case .text(let range): source.bytes[range].contains { !isTagSpace($0) }
        case .lineStart: false
        case .variable, .section, .partial, .parent, .block: true
        }
    }
}
