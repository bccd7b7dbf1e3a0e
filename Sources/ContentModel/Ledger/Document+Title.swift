internal import Diagnostics
internal import Schedule

extension Document {
    /// What the record is called where it stands among records of other kinds.
    public var title: String {
        switch name.kind {
        case .task: "\(text(TaskKey.code) ?? id). \(text(TaskKey.title) ?? "")"
        case .document: [text(DocumentKey.number), subject].compactMap { $0 }.joined(separator: ": ")
        case .result:
            "Kết quả giải quyết thủ tục hành chính, "
                + (self[ResultKey.period].scalar.flatMap { Period($0) }?.label ?? id)
        case .apology:
            "Xin lỗi ngày " + (self[ApologyKey.date].scalar.flatMap { CalendarDate($0) }?.figures ?? id)
        case .agency, .plan, .index, .procedure, .hotline, .petition, .news, .page: ownTitle ?? id
        }
    }

    private var ownTitle: String? {
        for name in ["ten", "tieu_de"] {
            if let slot = fields.schema.slot(name), let text = fields.values[slot].scalar {
                return text.string
            }
        }
        return nil
    }

    /// nil where it is not known.
    private var subject: String? { text(DocumentKey.subject).flatMap { $0 == "chua-ro" ? nil : $0 } }

    private func text(_ key: some SchemaKey) -> String? { self[key].scalar?.string }
}
