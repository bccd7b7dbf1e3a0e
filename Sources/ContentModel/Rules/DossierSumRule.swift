internal import Diagnostics

/// What came in is what was settled, is pending or went back, of a period and of each field in it.
struct DossierSumRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .result).flatMap { result -> [Diagnostic] in
            let lines = result[ResultKey.bySubject].items.compactMap(\.group)
            let whole = DossierAccount(result.fields, ResultKey.received.rawValue)
            let parts = lines.map { DossierAccount($0, SubjectResultKey.received.rawValue) }
            return ([whole] + parts).flatMap { [$0.balanceFault] + $0.limitFaults }.compactMap { $0 }
        }
    }
}

/// The values of a record that has the figures of dossiers, from `tiep_nhan` on in the same order.
struct DossierAccount {
    private let record: Record
    private let first: Int

    /// - Parameter first: the slot of `tiep_nhan`.
    init(_ record: Record, _ first: Int) {
        self.record = record
        self.first = first
    }

    private enum Part: Int {
        case received, settled, pending, returned, digitised, payments, postal
    }

    private func value(_ part: Part) -> FieldValue { record.values[first + part.rawValue] }
    private func name(_ part: Part) -> String { record.schema.fields[first + part.rawValue].name }

    /// Judged where all three groups are there; a number that is left out counts as 0, and the message says
    /// which are.
    var balanceFault: Diagnostic? {
        let outgoing: [Part] = [.settled, .pending]
        guard let received = value(.received).group, outgoing.allSatisfy({ value($0).group != nil }) else {
            return nil
        }
        let incoming = received.total
        let settled = value(.settled).group?.total ?? 0
        let pending = value(.pending).group?.total ?? 0
        let returned = value(.returned).count ?? 0
        guard incoming != settled + pending + returned, let place = received.firstScalar else { return nil }
        let left = absentNumbers
        let fault = Diagnostic(
            .dossierSum, at: place.location,
            "tiep_nhan cộng lại là \(incoming) hồ sơ, còn giai_quyet (\(settled)) + dang_giai_quyet "
                + "(\(pending)) + tra_lai (\(returned)) là \(settled + pending + returned)",
            expected:
                "Hồ sơ tiếp nhận, kể cả từ kỳ trước, bằng hồ sơ đã giải quyết, đang giải quyết và trả lại."
                + (left.isEmpty ? "" : " Các số chưa ghi được tính là 0: \(left.joined(separator: ", "))."))
        return value(.settled).group?.firstScalar.map {
            fault.relating(to: $0.location, "vế kia bắt đầu ở đây")
        }
            ?? fault
    }

    private var absentNumbers: [String] {
        let groups = [Part.received, .settled, .pending].flatMap { part in
            value(part).group.map { group in
                group.schema.fields.indices.filter { group.values[$0].isAbsent }
                    .map { "\(name(part)).\(group.schema.fields[$0].name)" }
            } ?? []
        }
        return groups + (value(.returned).isAbsent ? [name(.returned)] : [])
    }

    /// A part is not larger than the whole that it is a part of.
    var limitFaults: [Diagnostic?] {
        let digitised = value(.digitised).group
        let payments = value(.payments).group
        let postal = value(.postal).group
        let received = value(.received).group
        let newly = received.map { $0.total - ($0[ReceivedKey.carriedOver].count ?? 0) }
        return [
            limitFault(
                digitised?[DigitisedKey.done], digitised?[DigitisedKey.total].count, "so_hoa.tong",
                digitised?[DigitisedKey.total].scalar),
            limitFault(
                payments?[PaymentKey.online], payments?[PaymentKey.total].count,
                "thanh_toan_truc_tuyen.tong", payments?[PaymentKey.total].scalar),
            limitFault(
                postal?[PostalCountKey.received], newly, "số mới tiếp nhận trong kỳ", received?.firstScalar),
            limitFault(
                postal?[PostalCountKey.delivered], value(.settled).group?.total, "tổng của giai_quyet",
                value(.settled).group?.firstScalar),
        ]
    }

    private func limitFault(
        _ part: FieldValue?, _ whole: Int?, _ name: String, _ place: SourceString?
    ) -> Diagnostic? {
        guard let text = part?.scalar, let count = part?.count, let whole, count > whole, let place else {
            return nil
        }
        return Diagnostic(
            .partBeyondWhole, at: text.location, "\(count) lớn hơn \(name) là \(whole)",
            expected: "Sửa một trong hai số: phần không thể lớn hơn toàn bộ."
        ).relating(to: place.location, "toàn bộ ở đây")
    }
}

extension Record {
    /// The sum of a group's numbers; what is left out counts as 0.
    var total: Int { values.reduce(0) { $0 + ($1.count ?? 0) } }

    var firstScalar: SourceString? { values.lazy.compactMap(\.scalar).first }
}
