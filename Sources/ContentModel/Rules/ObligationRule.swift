internal import Diagnostics

/// The conditions of `nghia-vu.yaml` can be judged: they name a kind that there is, keys that it has, a unit
/// of the agency, and a cycle where they count by periods.
struct ObligationRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.records(of: .obligations).flatMap { entry -> [Diagnostic] in
            guard let condition = entry[ObligationKey.condition].group else { return [] }
            return [unitFault(entry, site), cycleFault(entry, condition)].compactMap { $0 }
                + kindFaults(condition)
        }
    }

    private func kindFaults(_ condition: Record) -> [Diagnostic] {
        guard let name = condition[ConditionKey.kind].scalar else { return [] }
        guard let kind = ContentKind(rawValue: name.string) else { return [unknownKind(name)] }
        let filters = condition[ConditionKey.filters].items.compactMap { $0.group?[FilterKey.key].scalar }
        let keys = condition[ConditionKey.filled].items.compactMap(\.scalar)
        return (filters + keys).compactMap { unknownKey($0, kind) }
            + condition[ConditionKey.filters].items.compactMap { valueFault($0.group, kind) }
            + [periodFault(condition, kind, name)].compactMap { $0 }
    }

    private func unknownKind(_ name: SourceString) -> Diagnostic {
        let names = ContentKind.allCases.map(\.rawValue)
        return Diagnostic(
            .unknownConditionKind, at: name.location, "loại nội dung «\(name)» không có",
            expected: "Các loại: \(names.joined(separator: ", ")).",
            suggestion: nearestName(to: name.string, among: names))
    }

    private func unknownKey(_ key: SourceString, _ kind: ContentKind) -> Diagnostic? {
        guard let unknown = KeyChoice(key).paths.first(where: { kind.field(at: $0) == nil }) else {
            return nil
        }
        let names = (kind.schema.fields + CommonKey.schema.fields).map(\.name)
        let parts = unknown.split(separator: ".", omittingEmptySubsequences: false)
        return Diagnostic(
            .unknownConditionKey, at: key.location,
            "khóa «\(unknown)» không có trong loại \(kind.rawValue)",
            expected:
                "Các khóa của \(kind.label): \(kind.schema.fields.map(\.name).joined(separator: ", ")). "
                + "Khóa con viết sau dấu chấm, ví dụ lanh_dao.tieu_su.",
            suggestion: nearestName(to: parts.first.map(String.init) ?? "", among: names))
    }

    /// A value that no record can have: the key allows only certain words.
    private func valueFault(_ filter: Record?, _ kind: ContentKind) -> Diagnostic? {
        guard let key = filter?[FilterKey.key].scalar,
            let words = kind.field(at: key.string)?.type.allowedWords,
            let value = filter?[FilterKey.values].items.lazy.compactMap(\.scalar)
                .first(where: { !words.contains($0.string) })
        else { return nil }
        return Diagnostic(
            .unknownConditionValue, at: value.location,
            "khóa «\(key)» của \(kind.rawValue) không có giá trị «\(value)»",
            expected: "Các giá trị: \(words.joined(separator: ", ")).",
            suggestion: nearestName(to: value.string, among: words))
    }

    private func periodFault(_ condition: Record, _ kind: ContentKind, _ name: SourceString) -> Diagnostic? {
        guard condition[ConditionKey.perPeriod].isTrue, !kind.hasPeriodDate else { return nil }
        let dated = ContentKind.allCases.filter(\.hasPeriodDate).map(\.rawValue)
        return Diagnostic(
            .kindWithoutPeriod, at: name.location,
            "loại «\(name)» không ghi ngày hay kỳ nên không xét được từng kỳ",
            expected:
                "trong_ky dùng được với \(dated.joined(separator: ", ")); bỏ trong_ky thì mỗi kỳ xét ngày "
                + "rà soát.")
    }

    private func cycleFault(_ entry: Record, _ condition: Record) -> Diagnostic? {
        let cycle = entry[ObligationKey.cycle].scalar?.string
        if let text = condition[ConditionKey.perPeriod].scalar, text == "true",
            cycle == nil || cycle == Obligation.Cycle.onChange.rawValue
        {
            return withoutCycle(text, "trong_ky cần chu_ky là thang, quy, 6-thang hoặc nam")
        }
        if let text = entry[ObligationKey.within].scalar, cycle == nil {
            return withoutCycle(text, "trong (ngày làm việc) cần chu_ky để biết tính từ đâu")
        }
        return nil
    }

    private func withoutCycle(_ text: SourceString, _ headline: String) -> Diagnostic {
        Diagnostic(
            .obligationWithoutCycle, at: text.location, headline,
            expected: "Thêm khóa chu_ky cho nghĩa vụ này.", example: "chu_ky: thang")
    }

    /// A bare unit belongs to the agency that is judged.
    private func unitFault(_ entry: Record, _ site: ReadSite) -> Diagnostic? {
        let agency = entry[ObligationKey.agency].scalar ?? site.settings?[SiteKey.owner].scalar
        guard let unit = entry[ObligationKey.unit].scalar, let agency,
            let members = site.lookup.members(of: agency.string), !members.contains(unit.string),
            !site.lookup.has(.agency, unit.string)
        else { return nil }
        let names = members.sorted()
        return Diagnostic(
            .unknownUnit, at: unit.location, "đơn vị «\(unit)» không có trong co-quan/\(agency).md",
            expected: names.isEmpty ? nil : "Các đơn vị hiện có: \(names.joined(separator: ", ")).",
            suggestion: nearestName(to: unit.string, among: names))
    }
}

extension FieldType {
    /// The words that a choice, or a list of choices, allows; nil where there is no such limit.
    fileprivate var allowedWords: [String]? {
        switch self {
        case .choice(let choices): choices.map(\.value)
        case .flag: ["true", "false"]
        case .list(let element): element.allowedWords
        default: nil
        }
    }
}
