internal import Diagnostics

/// An office may be faster than the law, not slower; what was cut can be said where both count the same unit.
struct LegalLimitRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure in
            procedure[ProcedureKey.channels].items.compactMap(\.group).compactMap(fault)
        }
    }

    private func fault(in channel: Record) -> Diagnostic? {
        let limits = (channel[ChannelKey.limit].group, channel[ChannelKey.legalLimit].group)
        guard let own = limits.0?[TimeLimitKey.count].scalar, let law = limits.1?[TimeLimitKey.count].scalar,
            let unit = limits.0?[TimeLimitKey.unit].scalar, let lawUnit = limits.1?[TimeLimitKey.unit].scalar
        else { return nil }
        guard unit.hasSameText(as: lawUnit) else {
            return Diagnostic(
                .limitUnitsDiffer, at: lawUnit.location,
                "thời hạn luật định tính bằng \(lawUnit), thời hạn giải quyết bằng \(unit): "
                    + "không tính được mức cắt giảm",
                expected: "Ghi hai thời hạn cùng đơn vị nếu văn bản cho phép."
            ).relating(to: unit.location, "thời hạn giải quyết ở đây")
        }
        guard let days = integer(own), let legal = integer(law), days > legal else { return nil }
        return Diagnostic(
            .limitBeyondLaw, at: own.location,
            "thời hạn giải quyết \(own) dài hơn thời hạn luật định \(law)",
            expected: "Kiểm tra lại hai con số: cơ quan chỉ được rút ngắn thời hạn luật định."
        ).relating(to: law.location, "thời hạn luật định ở đây")
    }
}
