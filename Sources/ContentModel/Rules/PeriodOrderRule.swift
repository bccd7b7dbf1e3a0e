internal import Diagnostics
internal import Schedule

/// What has a beginning and an end begins before it ends.
struct PeriodOrderRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents.flatMap { document -> [Diagnostic] in
            switch document.name.kind {
            case .agency:
                let units = document[AgencyKey.units].items.compactMap(\.group)
                return [fault(document[AgencyKey.validFrom], document[AgencyKey.validTo])].compactMap { $0 }
                    + units.compactMap { fault($0[UnitKey.validFrom], $0[UnitKey.validTo]) }
            case .task:
                return document[TaskKey.suspensions].items.compactMap(\.group)
                    .compactMap { fault($0[SuspensionKey.from], $0[SuspensionKey.until]) }
            case .document:
                return [fault(document[DocumentKey.effective], document[DocumentKey.expired])].compactMap {
                    $0
                }
            case .procedure:
                let regimes = document[ProcedureKey.temporary].items.compactMap(\.group)
                return [fault(document[ProcedureKey.effective], document[ProcedureKey.expires])]
                    .compactMap { $0 }
                    + regimes.compactMap { fault($0[TemporaryKey.from], $0[TemporaryKey.until]) }
            case .hotline:
                return [fault(document[HotlineKey.effective], document[HotlineKey.expires])].compactMap { $0 }
            case .plan, .index, .page, .petition, .result, .apology, .news:
                return []
            }
        }
    }

    private func fault(_ from: FieldValue, _ until: FieldValue) -> Diagnostic? {
        guard let first = from.scalar, let last = until.scalar, let start = CalendarDate(first),
            let end = CalendarDate(last), end < start
        else { return nil }
        return Diagnostic(
            .reversedPeriod, at: last.location, "ngày kết thúc \(last) đứng trước ngày bắt đầu \(first)",
            expected: "Đổi chỗ hoặc sửa một trong hai ngày."
        ).relating(to: first.location, "ngày bắt đầu ở đây")
    }
}
