internal import Diagnostics

/// Every reference leads to a record, a unit, a component.
struct ReferenceRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        for document in site.documents {
            let resolver = ReferenceResolver(site: site, document: document)
            for record in [document.fields, document.common] {
                walk(record) { value, type, field in
                    if let text = value.scalar, let fault = resolver.fault(of: text, type, field) {
                        faults.append(fault)
                    }
                }
            }
        }
        let resolver = ReferenceResolver(site: site, document: nil)
        for record in site.siteDocuments.flatMap(\.records) {
            walk(record) { value, type, field in
                if let text = value.scalar, let fault = resolver.fault(of: text, type, field) {
                    faults.append(fault)
                }
            }
        }
        return faults
    }
}

private struct ReferenceResolver {
    let site: ReadSite
    let document: Document?

    func fault(of text: SourceString, _ type: FieldType, _ field: Field) -> Diagnostic? {
        switch type {
        case .reference(let kinds): referenceFault(text.string, kinds, at: text)
        case .unit: unitFault(text.string, at: text)
        case .subject: subjectFault(text.string, at: text)
        case .index: indexFault(text.string, at: text)
        case .source: sourceFault(text.string, field, at: text)
        default: nil
        }
    }

    private func referenceFault(_ id: String, _ kinds: [ContentKind], at place: SourceString) -> Diagnostic? {
        guard !kinds.contains(where: { site.lookup.has($0, id) }) else { return nil }
        let ids = kinds.flatMap(site.lookup.identifiers)
        let folders = kinds.map { "content/\($0.rawValue)/" }.joined(separator: ", ")
        return Diagnostic(
            .unknownRecord, at: place.location, "\(kinds[0].label) «\(id)» không có trong \(folders)",
            expected: available(ids, kinds[0].label), suggestion: nearestName(to: id, among: ids))
    }

    private func unitFault(_ id: String, at place: SourceString) -> Diagnostic? {
        guard let document, let agency = site.lookup.agency(of: document) else { return nil }
        guard let members = site.lookup.members(of: agency) else { return nil }
        if members.contains(id) || site.lookup.has(.agency, id) { return nil }
        let ids = members.sorted()
        return Diagnostic(
            .unknownUnit, at: place.location, "đơn vị «\(id)» không có trong co-quan/\(agency).md",
            expected: available(ids, "đơn vị") + " Cơ quan ngoài danh mục viết {ten: \"…\"}.",
            suggestion: nearestName(to: id, among: ids + site.lookup.identifiers(of: .agency)))
    }

    private func subjectFault(_ id: String, at place: SourceString) -> Diagnostic? {
        guard !site.lookup.subjects.contains(id) else { return nil }
        let ids = site.lookup.subjects.sorted()
        return Diagnostic(
            .unknownSubject, at: place.location, "lĩnh vực «\(id)» không có trong linh-vuc.yaml",
            expected: available(ids, "lĩnh vực"), suggestion: nearestName(to: id, among: ids))
    }

    private func indexFault(_ id: String, at place: SourceString) -> Diagnostic? {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if let fault = referenceFault(parts[0], [.index], at: place) { return fault }
        guard parts.count > 1, let components = site.lookup.components(of: parts[0]) else { return nil }
        if parts.count == 2, components.contains(parts[1]) { return nil }
        let names = components.sorted()
        let component = parts.dropFirst().joined(separator: "/")
        return Diagnostic(
            .unknownComponent, at: place.location,
            "thành phần «\(component)» không có trong chi-so/\(parts[0]).md",
            expected: available(names, "thành phần"),
            suggestion: nearestName(to: component, among: names).map { "\(parts[0])/\($0)" })
    }

    /// A source is a document's id, the name of a file, a URL, or a citation in words.
    private func sourceFault(_ text: String, _ field: Field, at place: SourceString) -> Diagnostic? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") || text.contains(" ") { return nil }
        if site.lookup.has(.document, text) { return nil }
        // The file of `nguon` may lie anywhere (the scan that the text was taken from); evidence must be
        // here.
        if field.name == "nguon", text.contains(".") { return nil }
        if let document, site.attachments.contains(document.attachmentPath(text)) { return nil }
        let ids = site.lookup.identifiers(of: .document)
        return Diagnostic(
            .unknownRecord, at: place.location, "văn bản «\(text)» không có trong content/van-ban/",
            expected:
                "Viết mã của một văn bản trong van-ban/, tên tệp đặt cạnh bản ghi, một địa chỉ https://…, "
                + "hoặc {ten: \"…\"} khi chỉ biết tên.",
            example: "\(field.name): {ten: \"\(text)\"}", suggestion: nearestName(to: text, among: ids))
    }

    private func available(_ names: [String], _ label: String) -> String {
        if names.isEmpty { return "Chưa có \(label) nào." }
        let shown = names.prefix(12).joined(separator: ", ")
        return "Các \(label) hiện có: \(shown)\(names.count > 12 ? ", … (\(names.count))" : "")."
    }
}

extension Document {
    /// Where a file beside this record lies.
    func attachmentPath(_ name: String) -> ContentPath {
        let folder = path.string.dropLast(path.lastComponent.count)
        return ContentPath(folder + name)
    }
}
