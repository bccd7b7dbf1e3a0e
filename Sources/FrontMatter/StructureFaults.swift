internal import Diagnostics

/// Faults that YAML itself allows: repeated keys, keys that are no words, a decimal comma that parts a value.
func structureFaults(of tree: FrontMatterTree) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for index in tree.nodes.indices where tree.nodes[index].kind == .mapping {
        let mapping = FrontMatterNode(tree: tree, index: index)
        faults += keyFaults(of: mapping)
    }
    return faults
}

private func keyFaults(of mapping: FrontMatterNode) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var seen: [String: FrontMatterNode] = [:]
    var previous: FrontMatterNode?
    for (key, value) in mapping.entries {
        defer { previous = value }
        guard key.isScalar else {
            faults.append(complexKey(at: key.location))
            continue
        }
        if let previous, value.isNull, isNumber(key), isNumber(previous) {
            faults.append(commaInNumber(previous.string.string, key.string.string, at: key.location))
            continue
        }
        let name = key.string.string
        if let first = seen[name] {
            faults.append(
                duplicateKey(name, at: key.location).relating(to: first.location, "khóa đã có ở đây"))
        } else {
            seen[name] = key
        }
    }
    return faults
}

private func isNumber(_ node: FrontMatterNode) -> Bool {
    node.kind == .plain
        && node.string.withUTF8 { bytes in
            !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
}
