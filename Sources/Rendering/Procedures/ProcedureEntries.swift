internal import ContentModel
internal import SitePlan
internal import Templates

/// What the sheet of a procedure reads: its page, a section of a booklet, the page of a case.
func procedureEntries() -> [View<Procedure>.Entry] {
    procedureFacts() + procedureDossier() + procedureHistory()
        + recordView(ProcedureKey.schema).entries { $0.document.fields }
        + recordView(CommonKey.schema).entries { $0.document.common }
}

private let missingProcedureView = missingView(ProcedureKey.schema)

private func procedureFacts() -> [View<Procedure>.Entry] {
    [
        .text("neo") { _, context in context.anchorPrefix },
        // Sections of a page stand under its title, sections of a sheet under the sheet's.
        .text("cap_muc") { _, context in context.anchorPrefix.isEmpty ? "2" : "3" },
        .text("cap_muc_con") { _, context in context.anchorPrefix.isEmpty ? "3" : "4" },
        .text("ma_so") { procedure, _ in procedure.code },
        .text("lien_ket_thu_tuc") { procedure, context in context.link(to: .procedure(procedure)) },
        .text("dia_chi_thu_tuc") { procedure, context in context.address(of: .procedure(procedure)) },
        .agency("co_quan") { procedure, _ in procedure.agency },
        .field("linh_vuc") { procedure, _ in procedure.subject },
        .object("phong", linkView) { procedure, context in
            procedure.unit.map { LinkedName(.unit(procedure.agency, $0), context) }
        },
        .object("thieu", missingProcedureView) { procedure, _ in procedure.document.fields },
        .flag("toan_trinh") { procedure, _ in procedure.level == "toan-trinh" },
        .flag("mot_phan") { procedure, _ in procedure.level == "mot-phan" },
        .flag("bai_bo") { procedure, _ in procedure.isRepealed },
        .flag("minh_hoa") { procedure, _ in procedure.isIllustrative },
        .list("duong_day", hotlineView) { procedure, context in
            context.site.content.hotlines.lines(
                for: procedure.subject.id.string, of: procedure.agency, unit: procedure.unit)
        },
        .list("noi_nhan_phan_anh", hotlineView) { procedure, context in
            context.site.content.hotlines.lines(of: procedure.agency).filter {
                $0.document[HotlineKey.kind].scalar?.string == "kiem-soat-tthc"
            }
        },
        .date("ngay_noi_dung") { procedure, _ in procedure.textDate },
        .code("ma_qr") { procedure, context in CodeText(address: context.address(of: .procedure(procedure)))
        },
    ]
}

private func procedureDossier() -> [View<Procedure>.Entry] {
    [
        .list("cach_thuc", channelView) { procedure, _ in procedure.channels },
        .list("truong_hop", caseView) { procedure, _ in
            procedure.cases.map { CaseSubject(procedure: procedure, situation: $0) }
        },
        .list("giay_to", paperView) { procedure, _ in
            PaperSubject.papers(procedure.document[ProcedureKey.papers], of: procedure)
        },
        .list("bieu_mau", linkView) { procedure, context in
            procedure.document[ProcedureKey.forms].items.compactMap(\.group)
                .map { LinkedName(form: $0, context) }
        },
        .flag("giay_to_theo_truong_hop") { procedure, _ in
            procedure.cases.contains { !$0.fields[CaseKey.papers].isAbsent }
        },
        .flag("thanh_toan_duoc") { procedure, _ in procedure.document[ProcedureKey.onlinePayment].isTrue },
        .flag("thanh_toan_khong") { procedure, _ in
            procedure.document[ProcedureKey.onlinePayment].scalar?.string == "false"
        },
    ]
}

private func procedureHistory() -> [View<Procedure>.Entry] {
    [
        .list("thay_the", linkView) { procedure, context in
            procedure.names(of: .replaces, context)
        },
        .list("lien_quan", linkView) { procedure, context in
            procedure.names(of: .related, context)
        },
        .list("duoc_thay_the_boi", linkView) { procedure, context in
            context.site.content.procedures.successors(of: procedure).map { LinkedName($0, context) }
        },
        .list("tam_thoi_dang_ap_dung", regimeView) { procedure, context in
            procedure.regimes(.inForce, on: context.site.content.day)
        },
        .list("tam_thoi_sap_toi", regimeView) { procedure, context in
            procedure.regimes(.coming, on: context.site.content.day)
        },
        .list("tam_thoi_da_het", regimeView) { procedure, context in
            procedure.regimes(.over, on: context.site.content.day)
        },
    ]
}

extension Procedure {
    /// The procedures that a key names; a draft among them is not named.
    fileprivate func names(of key: ProcedureKey, _ context: PageContext) -> [LinkedName] {
        document[key].items.compactMap { $0.scalar.flatMap { context.site.content.procedures[$0.string] } }
            .map { LinkedName($0, context) }
    }
}
