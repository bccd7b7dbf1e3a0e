internal import ContentModel
internal import Schedule

/// Values that show an editor the form: valid by themselves, and names that the site has where it has any.
struct Samples {
    let day: CalendarDate
    let names: SiteNames
    let agency: String?

    /// A scalar as it stands behind `key: `.
    func scalar(_ type: FieldType) -> String {
        switch type {
        case .text, .markdown, .code: "…"
        case .date, .dateOrMonth: day.description
        case .timestamp: "\(day)T08:00:00+07:00"
        case .year: "\(day.year)"
        case .integer(let range): "\(range.lowerBound)"
        case .decimal: "0"
        case .flag: "true"
        case .period: "\(day.year)-6-thang"
        case .url: "https://co-quan.example/"
        case .source: "https://co-quan.example/van-ban"
        case .email: "ten@co-quan.example"
        case .phone: "\"0000 000 000\""
        case .choice(let choices): choices.first?.value ?? "…"
        case .identifier: "ma-moi"
        case .deadline: "Trước 31/12/\(day.year)"
        case .attachment: "tep.pdf"
        case .reference(let kinds): named(kinds)
        case .unit: agency.flatMap { names.members(of: $0).first } ?? "van-phong"
        case .subject: names.subjects.first ?? "linh-vuc"
        case .index: names.identifiers(of: .index).first ?? "chi-so"
        case .list(let element), .shorthand(let element, _): scalar(element)
        case .group, .table: ""
        }
    }

    private func named(_ kinds: [ContentKind]) -> String {
        if kinds.contains(.agency), let agency { return agency }
        return kinds.lazy.compactMap { names.identifiers(of: $0).first }.first
            ?? "ma-\(kinds.first?.rawValue ?? "ban-ghi")"
    }
}
