internal import Diagnostics

/// A code looks like those of the national database, and the full code begins with the short one. Real lists
/// have typos and older forms: a code that does not fit is kept as it is written, with a warning.
struct ProcedureCodeRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure -> [Diagnostic] in
            let short = procedure[ProcedureKey.code].scalar
            let full = procedure[ProcedureKey.fullCode].scalar
            let unusual = [short, full].compactMap { $0 }.filter { !isProcedureCode($0.string) }
            return unusual.map(unusualCode) + [disagreement(short, full)].compactMap { $0 }
        }
    }

    private func unusualCode(_ code: SourceString) -> Diagnostic {
        Diagnostic(
            .unusualProcedureCode, at: code.location, "mã thủ tục «\(code)» không đúng dạng thường gặp",
            expected:
                "Mã có dạng 1.003659, 1.012784.H21 hoặc 1.003659.000.00.00.H21, chữ số đầu là 1, 2 "
                + "hoặc 3. Trang vẫn in mã đúng như đã viết.",
            example: "ma: \"1.003659\"")
    }

    private func disagreement(_ short: SourceString?, _ full: SourceString?) -> Diagnostic? {
        guard let short, let full, !full.hasSameText(as: short),
            !full.string.hasPrefix(short.string + ".")
        else { return nil }
        return Diagnostic(
            .codesDisagree, at: full.location, "mã đầy đủ «\(full)» không bắt đầu bằng mã «\(short)»",
            expected: "Mã đầy đủ là mã thủ tục, rồi phần thêm và mã định danh của cơ quan.",
            example: "ma_day_du: \(short).000.00.00.H21"
        ).relating(to: short.location, "mã thủ tục ở đây")
    }
}

/// `^[123]\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.H\d{2}|\.H\d{2})?$`
func isProcedureCode(_ code: String) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard [2, 3, 6].contains(parts.count), ["1", "2", "3"].contains(parts[0]), isDigits(parts[1], 6) else {
        return false
    }
    if parts.count == 2 { return true }
    guard let agency = parts.last, agency.first == "H", isDigits(agency.dropFirst(), 2) else { return false }
    return parts.count == 3 || (isDigits(parts[2], 3) && isDigits(parts[3], 2) && isDigits(parts[4], 2))
}

private func isDigits(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}
