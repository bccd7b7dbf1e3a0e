public import Diagnostics

/// The same diagnostics, those marked that their record accepts; and what is wrong with the acceptances.
///
/// Last of all stages, since what any stage finds may be accepted.
public func accepting(_ diagnostics: [Diagnostic], by site: ReadSite) -> [Diagnostic] {
    var ledgers: [ContentPath: [Acceptance]] = [:]
    for document in site.documents {
        let acceptances = document.acceptances(on: site.day)
        if !acceptances.isEmpty { ledgers[document.path] = acceptances }
    }
    guard !ledgers.isEmpty else { return diagnostics }
    var used: [ContentPath: Set<Int>] = [:]
    let marked = diagnostics.map { diagnostic in
        guard let path = diagnostic.location?.path,
            let index = ledgers[path]?.firstIndex(where: { $0.covers(diagnostic) })
        else { return diagnostic }
        used[path, default: []].insert(index)
        var copy = diagnostic
        copy.acceptance = ledgers[path]?[index].mark
        return copy
    }
    // Where something is in error not every stage could look: what is idle can't be told yet.
    let areIdleKnown = !marked.hasErrors
    let faults = ledgers.flatMap { path, acceptances in
        acceptances.enumerated().compactMap { index, acceptance in
            let isIdle = areIdleKnown && used[path]?.contains(index) != true
            return fault(of: acceptance, isIdle: isIdle)
        }
    }
    return marked + faults
}

private func fault(of acceptance: Acceptance, isIdle: Bool) -> Diagnostic? {
    guard let id = acceptance.id else { return unknown(acceptance) }
    if !id.canBeAccepted { return unacceptable(acceptance, id) }
    if !acceptance.isInForce { return expired(acceptance) }
    return isIdle ? idle(acceptance, id) : nil
}

private func unknown(_ acceptance: Acceptance) -> Diagnostic {
    let codes = DiagnosticID.catalogue.filter(\.canBeAccepted).map(\.code)
    return Diagnostic(
        .unknownAcceptance, at: acceptance.code.location, "không có mã chẩn đoán «\(acceptance.code)»",
        expected: "Viết mã như trong thông báo của «congkhai check»; «congkhai explain» liệt kê mọi mã.",
        suggestion: nearestName(to: acceptance.code.string, among: codes))
}

private func unacceptable(_ acceptance: Acceptance, _ id: DiagnosticID) -> Diagnostic {
    Diagnostic(
        .unacceptable, at: acceptance.code.location, "\(id.code) (\(id.title)) không chấp nhận được",
        expected: "Chỉ chấp nhận được cảnh báo và lỗi của cổng dữ liệu cá nhân; lỗi khác phải sửa. "
            + "Xóa mục này khỏi chap_nhan.")
}

private func expired(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
        .expiredAcceptance, at: acceptance.until.location,
        "chấp nhận \(acceptance.code) đã hết hạn ngày \(acceptance.until)",
        expected: "Xem xét lại: sửa điều được chấp nhận rồi xóa mục này, hoặc ghi den_ngay mới và người "
            + "chấp nhận.")
}

private func idle(_ acceptance: Acceptance, _ id: DiagnosticID) -> Diagnostic {
    Diagnostic(
        .idleAcceptance, at: acceptance.code.location,
        "bản ghi không còn \(id.code) (\(id.title)) để chấp nhận",
        expected: "Xóa mục này khỏi chap_nhan, để lần sau cảnh báo mới không bị che.")
}
