internal import Diagnostics

/// A time limit says something: a number with what it counts, or words.
struct TimeLimitRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure in
            procedure.statedLimits.compactMap { limit in
                fault(in: limit.fields, at: limit.place ?? SourceLocation(path: procedure.path))
            }
        }
    }

    private func fault(in limit: Record, at place: SourceLocation) -> Diagnostic? {
        let count = limit[TimeLimitKey.count]
        let unit = limit[TimeLimitKey.unit]
        if count.isAbsent != unit.isAbsent {
            return Diagnostic(
                .incompleteTimeLimit, at: (count.scalar ?? unit.scalar)?.location ?? place,
                "thời hạn phải có cả «so» và «don_vi»", expected: "don_vi là ngay-lam-viec, ngay hoặc gio.",
                example: "thoi_han: {so: 5, don_vi: ngay-lam-viec}")
        }
        guard count.isAbsent, limit[TimeLimitKey.words].isAbsent else { return nil }
        return Diagnostic(
            .incompleteTimeLimit, at: place, "thời hạn phải có «so» và «don_vi», hoặc «mo_ta»",
            expected: "mo_ta giữ điều mà một con số không nói được; không quy định thì viết thoi_han: khong.",
            example: "thoi_han: {mo_ta: \"Ngay khi nhận hồ sơ\"}")
    }
}

extension Document {
    /// Of a procedure: every time limit that it states, with the place of what has it.
    var statedLimits: [(fields: Record, place: SourceLocation?)] {
        let channels = self[ProcedureKey.channels].items.compactMap(\.group)
        let cases = self[ProcedureKey.cases].items.compactMap(\.group)
        let own = channels.flatMap { channel in
            [channel[ChannelKey.limit], channel[ChannelKey.legalLimit]]
                .map { ($0, channel[ChannelKey.kind].scalar) }
        }
        let ofCases = cases.map { ($0[CaseKey.limit], $0[CaseKey.id].scalar) }
        return (own + ofCases).compactMap { value, owner in
            value.group.map { ($0, value.firstScalar?.location ?? owner?.location) }
        }
    }
}
