internal import Diagnostics
internal import Schedule

/// An entry of `chap_nhan`: a record lets a finding about itself stand, for a reason, until a day.
struct Acceptance {
    let code: SourceString
    /// nil where there is no such diagnostic.
    let id: DiagnosticID?
    let until: SourceString
    /// As the diagnostics that it covers bear it.
    let mark: Diagnostic.Acceptance
    let isInForce: Bool

    /// nil where the entry is not whole, which was reported when it was read.
    init?(_ entry: Record, on day: CalendarDate) {
        guard let code = entry[AcceptanceKey.diagnostic].scalar,
            let reason = entry[AcceptanceKey.reason].scalar,
            let post = entry[AcceptanceKey.acceptedBy].scalar,
            let until = entry[AcceptanceKey.until].scalar, let end = CalendarDate(until)
        else { return nil }
        self.code = code
        self.until = until
        let name = code.string
        id = DiagnosticID.catalogue.first { $0.code == name }
        mark = Diagnostic.Acceptance(reason: reason.string, post: post.string, until: until.string)
        isInForce = day <= end
    }

    func covers(_ diagnostic: Diagnostic) -> Bool {
        isInForce && diagnostic.id == id && diagnostic.id.canBeAccepted
    }
}

extension Document {
    func acceptances(on day: CalendarDate) -> [Acceptance] {
        self[common: .accepted].items.compactMap(\.group).compactMap { Acceptance($0, on: day) }
    }
}
