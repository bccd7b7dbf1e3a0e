internal import Diagnostics
internal import Schedule
internal import VietnameseText

/// Says recorded values in words: dates in figures, choices by their label, references by name.
struct LedgerNames: Sendable {
    private let content: SiteContent
    private let citations: CitationNames

    init(_ content: SiteContent) {
        self.content = content
        citations = CitationNames(content)
    }

    func words(_ value: LedgerValue, _ field: Field, of record: RecordName) -> String {
        words(value, field.type, of: record) + (measures[field.name] ?? "")
    }

    private func words(_ value: LedgerValue, _ type: FieldType, of record: RecordName) -> String {
        switch (value, type) {
        case (.text("khong"), _) where !type.allows("khong"): "không có"
        case (.text(let text), .list(let element)), (.text(let text), .shorthand(let element, _)):
            words(.text(text), element, of: record)
        case (.text(let text), _): words(text, type, of: record)
        case (.list(let items), .list(let element)):
            items.map { words($0, element, of: record) }.joined(separator: "; ")
        case (.list(let items), .table(let schema)):
            items.map { words($0, .group(schema), of: record) }.joined(separator: "; ")
        case (.list(let items), _): items.map { words($0, .text, of: record) }.joined(separator: "; ")
        case (.group(let members), .group(let schema)), (.group(let members), .shorthand(_, let schema)):
            words(members, schema, of: record)
        case (.group(let members), .list(let element)): words(.group(members), element, of: record)
        case (.group(let members), _):
            members.map { words($0.value, .text, of: record) }.joined(separator: ", ")
        }
    }

    private func words(_ members: [LedgerValue.Member], _ schema: Schema, of record: RecordName) -> String {
        let parts = members.map { member in
            guard let field = schema.slot(member.key).map({ schema.fields[$0] }) else {
                return words(member.value, .text, of: record)
            }
            return words(member.value, field, of: record)
        }
        // "5 ngày làm việc": a number and what it counts are one.
        let isMeasured = members.count > 1 && schema === TimeLimitKey.schema && members[1].key == "don_vi"
        guard isMeasured else { return parts.joined(separator: ", ") }
        return ([parts[0] + " " + parts[1]] + parts[2...]).joined(separator: ", ")
    }

    private func words(_ text: String, _ type: FieldType, of record: RecordName) -> String {
        switch type {
        case .date, .dateOrMonth:
            CalendarDate(iso: text)?.figures ?? Period(text)?.label ?? text
        case .period: Period(text)?.label ?? text
        case .choice(let choices): choices.first { $0.value == text }?.label ?? text
        case .flag: text == "true" ? "có" : "không"
        case .integer, .decimal: figures(text)
        case .source: citations.name(text)
        case .reference(let kinds): name(text, kinds)
        case .unit: unit(text, of: record)
        case .subject: content.subject(text)?.name.string ?? text
        default: text
        }
    }

    private func figures(_ text: String) -> String {
        var bytes: [UInt8] = []
        return appendNumber(text, to: &bytes) ? String(decoding: bytes, as: UTF8.self) : text
    }

    private func name(_ id: String, _ kinds: [ContentKind]) -> String {
        for kind in kinds {
            if kind == .agency, let agency = content.agency(id) { return agency.name.scalar?.string ?? id }
            if kind == .plan, let plan = content.plan(id) { return plan.title.scalar?.string ?? id }
            if let document = content.records(of: kind).first(where: { $0.id == id }) {
                return document.title
            }
        }
        return id
    }

    /// A bare unit is one of the record's agency, else the first of that name.
    private func unit(_ id: String, of record: RecordName) -> String {
        let plan = record.kind == .task ? record.parent.flatMap(content.plan) : nil
        let agencies = (plan.map { [$0.agency] } ?? []) + content.agencies
        for agency in agencies {
            if let unit = agency.units.first(where: { $0.id.string == id }) { return unit.name.string }
            if let group = agency.groups.first(where: { $0.id.string == id }) { return group.name.string }
        }
        return content.agency(id)?.name.scalar?.string ?? id
    }
}

/// What stands behind the figure of a key.
private let measures = ["so_tien": " đ", "phan_tram": " %"]
