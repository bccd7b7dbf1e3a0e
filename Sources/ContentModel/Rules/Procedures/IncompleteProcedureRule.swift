internal import Diagnostics

/// What NĐ 63/2010 Đ.8 asks of every procedure is there, or said not to exist. What is missing stands on the
/// page as "Chưa cập nhật".
struct IncompleteProcedureRule: Rule {
    private static let asked: [ProcedureKey] = [
        .steps, .channels, .copies, .audiences, .performer, .authority, .results, .conditions, .forms,
        .grounds, .decision,
    ]

    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).filter { $0[ProcedureKey.state].scalar?.string != "bai-bo" }
            .compactMap { procedure in
                let missing = missingKeys(of: procedure)
                guard !missing.isEmpty else { return nil }
                let place = procedure[ProcedureKey.name].scalar?.location
                return Diagnostic(
                    .incompleteProcedure, at: place ?? SourceLocation(path: procedure.path),
                    "thủ tục chưa công khai đủ nội dung: \(missing.joined(separator: ", "))",
                    expected:
                        "NĐ 63/2010 Đ.8 đòi hỏi các nội dung này; trang ghi «Chưa cập nhật». "
                        + "Nội dung mà thủ tục không có thì viết khong.",
                    example: "dieu_kien: khong")
            }
    }

    private func missingKeys(of procedure: Document) -> [String] {
        var missing = Self.asked.filter { procedure[$0].isAbsent }.map(\.field.name)
        let cases = procedure[ProcedureKey.cases].items.compactMap(\.group)
        let casesHavePapers = !cases.isEmpty && cases.allSatisfy { !$0[CaseKey.papers].isAbsent }
        if procedure[ProcedureKey.papers].isAbsent, !casesHavePapers { missing.append("giay_to") }
        let channels = procedure[ProcedureKey.channels].items.compactMap(\.group)
        if leavesOpen(channels, ChannelKey.limit, cases, CaseKey.limit) { missing.append("thoi_han") }
        if leavesOpen(channels, ChannelKey.fees, cases, CaseKey.fees) { missing.append("phi") }
        return missing
    }

    /// Whether a channel leaves open what not every case says.
    private func leavesOpen(
        _ channels: [Record], _ key: ChannelKey, _ cases: [Record], _ caseKey: CaseKey
    ) -> Bool {
        guard !channels.isEmpty, channels.contains(where: { $0[key].isAbsent }) else { return false }
        return cases.isEmpty || cases.contains { $0[caseKey].isAbsent }
    }
}
