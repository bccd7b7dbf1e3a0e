internal import Diagnostics

/// No document is replaced by one that it replaced itself, at however many removes.
struct DocumentCycleRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var reported: Set<String> = []
        return site.registry.all.sorted { precedesByBytes($0.id, $1.id) }.compactMap { document in
            guard let ring = ring(from: document, site.registry), reported.isDisjoint(with: ring) else {
                return nil
            }
            reported.formUnion(ring)
            return fault(ring, document, site.registry)
        }
    }

    /// The shortest way through successors back to the document, itself first; nil where there is none.
    private func ring(from document: LegalDocument, _ registry: DocumentRegistry) -> [String]? {
        var ways: [[String]] = document.replacedBy.map { [document.id, $0] }
        var seen: Set<String> = []
        while !ways.isEmpty {
            let way = ways.removeFirst()
            guard let last = way.last, last != document.id else { return Array(way.dropLast()) }
            guard seen.insert(last).inserted else { continue }
            ways += (registry[last]?.replacedBy ?? []).map { way + [$0] }
        }
        return nil
    }

    private func fault(
        _ ring: [String], _ document: LegalDocument, _ registry: DocumentRegistry
    ) -> Diagnostic? {
        // A document that replaces itself is reported by `SelfReferenceRule`.
        guard ring.count > 1 else { return nil }
        let names = (ring + [document.id]).joined(separator: " → ")
        let places = ring.compactMap { registry[$0] }.flatMap { member in
            [DocumentKey.replacedBy, .replaces].flatMap { member.document[$0].items }.compactMap(\.scalar)
                .filter { ring.contains($0.string) }
        }
        let fault = Diagnostic(
            .replacementCycle, at: places.first?.location ?? SourceLocation(path: document.document.path),
            "các văn bản thay thế nhau thành vòng: \(names)",
            expected: "Văn bản ban hành sau thay thế văn bản ban hành trước; sửa thay_the hoặc bi_thay_the.")
        return places.dropFirst().reduce(fault) { $0.relating(to: $1.location, "và ở đây") }
    }
}
