internal import Diagnostics

/// Faults of keys that YAML itself allows: repeated ones, ones that are no words, ones that a comma made out
/// of a value. The keys are refused, so that nobody reports them again as unknown.
func refuseFaultyKeys(in tree: inout FrontMatterTree) -> [Diagnostic] {
    let faults = tree.source.bytes.withUnsafeBufferPointer { bytes in
        KeyCheck(nodes: tree.nodes, bytes: bytes).faults()
    }
    for fault in faults { tree.nodes[fault.key].isRefused = true }
    return faults.map { $0.diagnostic(in: tree) }
}

private struct KeyFault {
    enum Rule {
        case complex
        /// The item in braces has none, or nothing behind it.
        case withoutColon, tightColon
        /// The value before the comma.
        case partedNumber(Int), partedValue(Int)
        /// The first key of that name.
        case repeated(Int)
    }

    let rule: Rule
    let key: Int

    func diagnostic(in tree: FrontMatterTree) -> Diagnostic {
        let key = FrontMatterNode(tree: tree, index: key)
        let name = key.string.string
        switch rule {
        case .complex: return complexKey(at: key.location)
        case .withoutColon: return YAMLFault(.keyWithoutColon, key.origin).diagnostic(in: tree.source)
        case .tightColon: return YAMLFault(.tightColon, key.origin).diagnostic(in: tree.source)
        case .partedNumber(let value):
            let whole = FrontMatterNode(tree: tree, index: value).string.string
            return commaInNumber(whole, name, at: key.location)
        case .partedValue(let value):
            let start = FrontMatterNode(tree: tree, index: value).origin.lowerBound
            return YAMLFault(.commaInBraces, start..<key.origin.upperBound).diagnostic(in: tree.source)
        case .repeated(let first):
            return duplicateKey(name, at: key.location)
                .relating(to: FrontMatterNode(tree: tree, index: first).location, "khóa đã có ở đây")
        }
    }
}

/// Looks at nodes and bytes alone: it runs over every key of every file.
private struct KeyCheck {
    let nodes: [FrontMatterTree.Node]
    let bytes: UnsafeBufferPointer<UInt8>

    func faults() -> [KeyFault] {
        var faults: [KeyFault] = []
        for index in nodes.indices where nodes[index].kind == .mapping { check(index, &faults) }
        return faults
    }

    private func check(_ mapping: Int, _ faults: inout [KeyFault]) {
        var seen = SeenKeys(nodes: nodes, bytes: bytes)
        var key = mapping + 1
        var valueBefore: Int?
        let end = mapping + Int(nodes[mapping].size)
        while key < end {
            let value = key + Int(nodes[key].size)
            // A key without a node for its value: a syntax fault stood between them.
            guard value < end else { return }
            let rule = rule(for: key, value, in: mapping, valueBefore)
            if let rule = rule ?? seen.insert(key).map(KeyFault.Rule.repeated) {
                faults.append(KeyFault(rule: rule, key: key))
            }
            valueBefore = value
            key = value + Int(nodes[value].size)
        }
    }

    private func rule(for key: Int, _ value: Int, in mapping: Int, _ valueBefore: Int?) -> KeyFault.Rule? {
        let node = nodes[key]
        guard node.kind == .plain || node.kind == .quoted else { return .complex }
        // In a mapping that a syntax fault left open, the colon may be what was not reached.
        guard nodes[value].origin.isEmpty, !nodes[mapping].origin.isEmpty, !isFollowedByColon(node) else {
            return nil
        }
        if bytes[Int(nodes[mapping].origin.lowerBound)] != UInt8(ascii: "{") { return .complex }
        if bytes[range(node)].contains(UInt8(ascii: ":")) { return .tightColon }
        guard let valueBefore, nodes[valueBefore].kind == .plain, !nodes[valueBefore].origin.isEmpty else {
            return .withoutColon
        }
        return partsNumber(node, nodes[valueBefore]) ? .partedNumber(valueBefore) : .partedValue(valueBefore)
    }

    /// Whether a comma without a space stands between two digits.
    private func partsNumber(_ key: FrontMatterTree.Node, _ valueBefore: FrontMatterTree.Node) -> Bool {
        let comma = range(valueBefore).upperBound
        return range(key).contains(comma + 1) && isDigit(bytes[comma - 1]) && isDigit(bytes[comma + 1])
    }

    private func isFollowedByColon(_ key: FrontMatterTree.Node) -> Bool {
        bytes[range(key).upperBound...].first { !isBlank($0) } == UInt8(ascii: ":")
    }

    private func range(_ node: FrontMatterTree.Node) -> Range<Int> {
        Int(node.origin.lowerBound)..<Int(node.origin.upperBound)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The keys of one mapping by their text.
private struct SeenKeys {
    /// Up to so many keys, comparing with each is cheaper than hashing.
    private static let few = 16

    let nodes: [FrontMatterTree.Node]
    let bytes: UnsafeBufferPointer<UInt8>
    private var keys: [Int] = []
    private var byText: [String: Int] = [:]

    init(nodes: [FrontMatterTree.Node], bytes: UnsafeBufferPointer<UInt8>) {
        self.nodes = nodes
        self.bytes = bytes
    }

    /// The key that has this text already; where there is none, this one is kept.
    mutating func insert(_ key: Int) -> Int? {
        if keys.count < Self.few {
            if let first = keys.first(where: { text($0).elementsEqual(text(key)) }) { return first }
        } else {
            if byText.isEmpty {
                for key in keys { byText[String(decoding: text(key), as: UTF8.self)] = key }
            }
            let name = String(decoding: text(key), as: UTF8.self)
            if let first = byText[name] { return first }
            byText[name] = key
        }
        keys.append(key)
        return nil
    }

    private func text(_ key: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[Int(nodes[key].value.lowerBound)..<Int(nodes[key].value.upperBound)]
    }
}
