internal import ContentModel
internal import VietnameseText

/// Cells as values of content, by the type of their column.
struct SheetValue {
    let names: UnitNames
    /// Fields of administration: id by folded name.
    let subjects: [String: String]

    enum Outcome {
        case value(String)
        /// What the cell has to be.
        case wrong(String)
    }

    func read(_ text: String, as type: FieldType) -> Outcome {
        switch type {
        case .text, .markdown, .deadline: .value(yamlText(text))
        case .code, .email, .url, .timestamp, .identifier, .attachment, .index:
            .value(quoted(singleSpaced(text)))
        case .phone: .value(quoted(singleSpaced(text)))
        case .date: Self.outcome(CellValue.date(text), "một ngày: 30/6/2026")
        case .dateOrMonth:
            Self.outcome(CellValue.date(text) ?? CellValue.period(text).map(quoted), "một ngày hoặc tháng")
        case .year: Self.outcome(CellValue.integer(text, in: 1900...2999), "một năm: 2026")
        case .integer(let range):
            Self.outcome(
                CellValue.integer(text, in: range),
                "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)")
        case .decimal: Self.outcome(CellValue.decimal(text), "một số: 83,99")
        case .flag: Self.outcome(CellValue.flag(text), "x, có, không")
        case .period:
            Self.outcome(
                CellValue.period(text).map(quoted), "một kỳ: 2026-6-thang, quý 1/2026, tháng 3/2026, 2026")
        case .choice(let choices): choice(text, choices)
        case .reference: reference(text)
        case .unit: unit(text)
        case .subject: subject(text)
        case .source: source(text)
        case .list(let element): list(text, element)
        case .shorthand(let scalar, _): read(text, as: scalar)
        case .group, .table: .wrong("không ghi được trong một ô")
        }
    }

    private static func outcome(_ value: String?, _ form: String) -> Outcome {
        value.map(Outcome.value) ?? .wrong("Cần " + form + ".")
    }

    private func choice(_ text: String, _ choices: [Choice]) -> Outcome {
        let words = plainWords(text)
        let found = choices.first { plainWords($0.value) == words || plainWords($0.label) == words }
        return Self.outcome(found?.value, "một trong: " + choices.map(\.label).joined(separator: ", "))
    }

    private func reference(_ text: String) -> Outcome {
        if isIdentifier(text) { return .value(text) }
        return .wrong("Cần mã của bản ghi: chữ thường không dấu, chữ số, dấu chấm và gạch nối.")
    }

    private func unit(_ text: String) -> Outcome {
        if isIdentifier(text) { return .value(text) }
        let found = PartyScan.read(text, names, isWholeText: true, knownOnly: true)
        guard found.leads.count == 1, let id = found.leads[0].id, text[found.end...].trimmed().isEmpty else {
            return .wrong("Cần mã hoặc tên của một đơn vị thuộc cơ quan.")
        }
        return .value(id)
    }

    private func subject(_ text: String) -> Outcome {
        if isIdentifier(text) { return .value(text) }
        return Self.outcome(subjects[plainWords(text)], "mã hoặc tên của một lĩnh vực trong linh-vuc.yaml")
    }

    private func source(_ text: String) -> Outcome {
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        return .value(isAddress || isIdentifier(text) ? quoted(text) : "{ten: \(quoted(singleSpaced(text)))}")
    }

    private func isIdentifier(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
            }
    }

    /// Entries with `;` or a line break between.
    private func list(_ text: String, _ element: FieldType) -> Outcome {
        var values: [String] = []
        for piece in text.split(whereSeparator: { $0 == ";" || $0.isNewline }).map({ $0.trimmed() })
        where !piece.isEmpty {
            switch item(piece, element) {
            case .value(let value): values.append(value)
            case .wrong(let form): return .wrong(form)
            }
        }
        return .value("\n" + values.map { "  - " + $0 }.joined(separator: "\n"))
    }

    private func item(_ text: String, _ element: FieldType) -> Outcome {
        guard case .group(let schema) = element, let field = schema.fields.first(where: \.isRequired) else {
            return read(text, as: element)
        }
        guard case .value(let value) = read(text, as: field.type) else { return read(text, as: field.type) }
        return .value("\(field.name): \(value)")
    }
}
