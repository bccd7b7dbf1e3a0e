internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// What something is called, with the way to it where there is one.
struct LinkedName: Sendable {
    let name: String
    let link: String?
    /// The part that is meant: "điểm a".
    var scope: String?
    /// The document that is cited.
    var document: LegalDocument?

    init(name: String, link: String? = nil, scope: String? = nil) {
        self.name = name
        self.link = link
        self.scope = scope
    }
}

let linkView = View<LinkedName>(
    "lien_ket",
    [
        .text("ten") { name, _ in name.name },
        .text("lien_ket") { name, _ in name.link },
        .text("pham_vi") { name, _ in name.scope },
        // Of a cited document: what it is about, how it stands today, what holds in its place, and whether
        // the page's record has to be reviewed because of that.
        .source("trich_yeu") { name, _ in name.document?.subject },
        .text("hieu_luc") { name, _ in name.document.flatMap { DocumentState(document: $0).note } },
        .list("thay_the_boi", successorView) { name, context in
            name.document.map { DocumentState(document: $0).successors(context) } ?? []
        },
        .flag("can_cu_da_doi") { name, context in
            guard let document = name.document else { return false }
            return changedGrounds(context).contains { $0 === document }
        },
    ])

extension LinkedName {
    /// A bare reference.
    init(_ text: SourceString, _ type: FieldType, _ context: PageContext) {
        switch type {
        case .unit: self.init(unit: text, context)
        case .subject:
            if let subject = context.site.content.subject(text.string) {
                self.init(subject, context)
            } else {
                self.init(name: text.string)
            }
        case .index: self.init(index: text.string, context)
        case .reference(let kinds): self.init(record: text.string, kinds, context)
        default: self.init(source: text.string, context)
        }
    }

    /// The group form of a reference: `{ten: …}`, `{don_vi: …, pham_vi: …}`.
    init(_ group: Record, _ type: FieldType, _ context: PageContext) {
        func text(_ name: String) -> SourceString? {
            group.schema.slot(name).flatMap { group.values[$0].scalar }
        }
        if let unit = text("don_vi") {
            self.init(unit: unit, context)
        } else {
            self.init(citation: text("ten")?.string ?? "", link: text("lien_ket")?.string, context)
        }
        scope = text("pham_vi")?.string
    }

    init(_ assignment: Assignment, _ context: PageContext) {
        self.init(assignment.party, context)
        scope = assignment.scope?.string
    }

    init(_ party: Party, _ context: PageContext) {
        switch party {
        case .unit(let agency, let unit):
            self.init(name: unit.name.string, link: context.link(to: .unit(unit, of: agency)))
        case .group(let agency, let group):
            self.init(
                name: group.name.string,
                link: context.link(to: .agency(agency), fragment: "_nhom-\(group.id)")
            )
        case .agency(let agency):
            self.init(agency, context)
        case .named(let name):
            self.init(name: name.string)
        }
    }

    init(_ agency: Agency, _ context: PageContext) {
        self.init(name: agency.name.scalar?.string ?? agency.id, link: context.link(to: .agency(agency)))
    }

    init(_ line: Hotline, _ context: PageContext) {
        self.init(
            name: line.name?.string ?? line.id, link: context.link(to: .hotlines, fragment: line.anchor))
    }

    init(_ plan: Plan, _ context: PageContext) {
        self.init(name: plan.title.scalar?.string ?? plan.id, link: context.link(to: .plan(plan)))
    }

    init(_ task: Task, of plan: Plan, _ context: PageContext) {
        let code = task.document[TaskKey.code].scalar?.string ?? task.id
        let title = task.title.scalar?.string ?? ""
        self.init(name: "\(code). \(title)", link: context.link(to: .task(task, of: plan)))
    }

    private init(unit: SourceString, _ context: PageContext) {
        let other = context.site.content.agency(unit.string)
        if let party = context.agency?.member(unit) ?? other.map(Party.agency) {
            self.init(party, context)
        } else {
            self.init(name: unit.string)
        }
    }

    /// `pci`, `pci/minh-bach`
    init(index: String, _ context: PageContext) {
        let parts = index.split(separator: "/").map(String.init)
        guard let found = context.site.content.index(parts[0]) else {
            self.init(name: index)
            return
        }
        guard parts.count > 1 else {
            self.init(name: found.shortName, link: context.link(to: .index(found)))
            return
        }
        let scores = found.component(parts[1])
        let name = scores?.component.name ?? componentName(parts[1], of: found.document)
        let route = scores.map { Route.component($0.component, of: found) } ?? .index(found)
        self.init(name: "\(found.shortName): \(name ?? parts[1])", link: context.link(to: route))
    }

    /// A record of the registry.
    init(document: LegalDocument, _ context: PageContext) {
        self.init(name: document.name, link: context.link(to: .document(document)))
        self.document = document
    }

    /// A citation in words: leads to the document that it names, where that is registered.
    private init(citation text: String, link: String? = nil, _ context: PageContext) {
        let content = context.site.content
        let document = content.citations.document(namedIn: text).flatMap { content.registry[$0] }
        self.init(name: text, link: link ?? document.map { context.link(to: .document($0)) })
        self.document = document
    }

    private init(record id: String, _ kinds: [ContentKind], _ context: PageContext) {
        let content = context.site.content
        if kinds.contains(.agency), let agency = content.agency(id) {
            self.init(agency, context)
        } else if kinds.contains(.plan), let plan = content.plan(id) {
            self.init(plan, context)
        } else if kinds.contains(.hotline), let line = content.hotlines[id] {
            self.init(line, context)
        } else if kinds.contains(.procedure), let procedure = content.procedures[id] {
            self.init(procedure, context)
        } else {
            self.init(source: id, context)
        }
    }

    /// A document's id, a file beside the record, a URL, or a citation in words.
    private init(source text: String, _ context: PageContext) {
        let content = context.site.content
        if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self.init(name: text, link: text)
        } else if let document = content.registry[text] {
            self.init(document: document, context)
        } else if text.utf8.contains(UInt8(ascii: " ")) {
            self.init(citation: text, context)
        } else {
            let file = context.page.source.flatMap { context.site.links.file(named: text, beside: $0) }
            self.init(name: text, link: file.map(context.link(toFile:)))
        }
    }
}

private func componentName(_ id: String, of index: Document) -> String? {
    let versions = index[IndexKey.versions].items.compactMap(\.group)
    let components = versions.flatMap { $0[VersionKey.components].items.compactMap(\.group) }
    return components.last { $0[ComponentKey.id].scalar?.string == id }?[ComponentKey.name].scalar?.string
}
