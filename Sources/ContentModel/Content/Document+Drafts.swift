public import Schedule

extension Document {
    /// Why the record is not to be seen on the day, for whoever previews it; nil where it is public.
    public func veil(on day: CalendarDate) -> Veil? {
        if self[common: .draft].isTrue { return .draft }
        return isVisible(on: day) ? nil : .embargo(self[common: .embargo].scalar?.string ?? "")
    }

    /// The record as it will be once it is published: for the preview, which is not published.
    public func unveiled(on day: CalendarDate) -> Document {
        guard veil(on: day) != nil else { return self }
        var open = common
        open.values[CommonKey.draft.rawValue] = .absent
        open.values[CommonKey.embargo.rawValue] = .absent
        return Document(
            name: name, path: path, fields: fields, common: open, body: body, digest: digest,
            suspects: suspects)
    }
}

/// Why a record is not published yet.
public enum Veil: Sendable, Hashable {
    case draft
    /// Until the time, as the record writes it.
    case embargo(String)

    /// What a ribbon says.
    public var words: String {
        switch self {
        case .draft: "Bản nháp: chưa công bố"
        case .embargo(let time): "Chưa công bố: hẹn công bố lúc \(time)"
        }
    }
}
