internal import Diagnostics
internal import Schedule

/// A dossier is put off once, to a day behind that of the apology (NĐ 61/2018).
struct ApologyRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return site.documents(of: .apology).flatMap { apology -> [Diagnostic] in
            [
                ordinalFault(apology), dateFault(apology), futureFault(apology, site.day),
                repeatFault(apology, &seen),
            ].compactMap { $0 }
        }
    }

    private func ordinalFault(_ apology: Document) -> Diagnostic? {
        guard let text = apology[ApologyKey.ordinal].scalar, let ordinal = integer(text), ordinal > 1 else {
            return nil
        }
        return secondFault(text, "lần xin lỗi thứ \(ordinal)")
    }

    /// The same dossier twice is a second time, whatever `lan` says.
    private func repeatFault(_ apology: Document, _ seen: inout [String: SourceString]) -> Diagnostic? {
        guard let dossier = apology[ApologyKey.dossier].scalar,
            let first = seen.updateValue(dossier, forKey: dossier.string)
        else { return nil }
        return secondFault(dossier, "lần xin lỗi thứ hai của hồ sơ \(dossier)")
            .relating(to: first.location, "lần thứ nhất ở đây")
    }

    private func secondFault(_ text: SourceString, _ what: String) -> Diagnostic {
        Diagnostic(
            .secondApology, at: text.location, "\(what): mỗi hồ sơ chỉ được hẹn lại một lần",
            expected: "Hồ sơ đã hẹn lại mà vẫn trễ thì xử lý theo quy định, không đăng thêm thư xin lỗi.")
    }

    private func dateFault(_ apology: Document) -> Diagnostic? {
        guard let date = apology[ApologyKey.date].scalar, let promised = apology[ApologyKey.newDate].scalar,
            let day = CalendarDate(date), let newDay = CalendarDate(promised), newDay <= day
        else { return nil }
        return Diagnostic(
            .promiseBeforeApology, at: promised.location,
            "ngày hẹn trả mới \(promised) phải sau ngày xin lỗi \(date)",
            expected: "Sửa một trong hai ngày."
        ).relating(to: date.location, "ngày xin lỗi ở đây")
    }

    private func futureFault(_ apology: Document, _ day: CalendarDate) -> Diagnostic? {
        guard let text = apology[ApologyKey.date].scalar, let date = CalendarDate(text), date > day else {
            return nil
        }
        return futureDate(text, "ngày xin lỗi \(text)", day, "Thư xin lỗi chưa đến ngày.")
    }
}
