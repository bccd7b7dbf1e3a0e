internal import Diagnostics

/// What a name in a template stands for.
enum NameResolution {
    case value(scope: Int, slots: [Int], TemplateType)
    /// It may be a field of what a faulty section would have opened.
    case unknown
    case fault(NameProblem)
}

/// Why a name stands for nothing.
enum NameProblem {
    /// No open scope has it. `names` are those that can be used here, the innermost scope's first.
    case notOffered(String, by: TemplateSchema?, names: [String])
    /// `x.y` where `x` has fields, but not this one.
    case noSuchField(String, of: TemplateSchema)
    /// `x.y` where `x` has no fields.
    case noFields(String, TemplateType)
}

extension ScopeStack {
    /// The first part of a dotted name is looked up from the innermost scope outwards; the others are its
    /// fields.
    func resolve(_ name: String) -> NameResolution {
        guard let innermost = scopes.last else { return .unknown }
        if name == "." {
            guard let type = innermost.type else { return .unknown }
            return .value(scope: scopes.count - 1, slots: [], type)
        }
        let parts = name.split(separator: ".").map(String.init)
        for (number, scope) in scopes.enumerated().reversed() {
            guard let type = scope.type else { return .unknown }
            guard let fields = type.schema?.table, let slot = fields.slots[parts[0]] else { continue }
            return follow(parts, from: number, [slot], fields.types[slot])
        }
        return .fault(notOffered(parts[0]))
    }

    private func follow(
        _ parts: [String], from scope: Int, _ first: [Int], _ type: TemplateType
    ) -> NameResolution {
        var (slots, type) = (first, type)
        for (i, part) in parts.enumerated().dropFirst() {
            guard let schema = type.schema else {
                return .fault(.noFields(parts[..<i].joined(separator: "."), type))
            }
            guard let slot = schema.slot(part) else { return .fault(.noSuchField(part, of: schema)) }
            slots.append(slot)
            type = schema.table.types[slot]
        }
        return .value(scope: scope, slots: slots, type)
    }

    private func notOffered(_ name: String) -> NameProblem {
        let schemas = scopes.reversed().compactMap { $0.type?.schema }
        var seen: Set<String> = []
        let names = schemas.flatMap(\.names).filter { seen.insert($0).inserted }
        return .notOffered(name, by: schemas.first, names: names)
    }
}
