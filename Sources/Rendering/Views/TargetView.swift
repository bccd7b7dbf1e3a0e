internal import ContentModel
internal import Diagnostics
internal import Templates

/// A target of a plan. Where the plan doesn't say how "+2 %" is meant, both readings are offered.
let targetView = View<Record>(
    "muc_tieu",
    [
        .text("theo_phan_tram") { target, _ in
            target.isReadAs("phan-tram") ? target.raised { $0 * (1 + $1 / 100) } : nil
        },
        .text("theo_diem") { target, _ in target.isReadAs("diem") ? target.raised { $0 + $1 } : nil },
        .text("don_vi_do") { target, context in target.unit(context) },
        .text("tang_them") { target, context in target.increaseWords(target.unit(context)) },
        .texts("ket_qua") { target, context in outcomeWords(target, context) },
        .flag("chua_ro") { target, _ in
            target.isReadAs("phan-tram") && target.isReadAs("diem")
        },
    ],
    recordView(TargetKey.schema).entries { $0 })

extension Record {
    /// What the index that is aimed at is counted in.
    fileprivate func unit(_ context: PageContext) -> String? {
        guard let name = self[TargetKey.index].scalar?.string else { return nil }
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard let index = context.site.content.index(parts[0]) else { return nil }
        let year = self[TargetKey.year].scalar.flatMap { Int($0.string) }
        let unit = index.unit(ofComponent: parts.count > 1 ? parts[1] : nil, in: year)
        return unit.isEmpty ? nil : unit
    }

    /// `+2 %`, as plans write what may be a share or points; `+1,5 điểm` where the plan says points.
    fileprivate func increaseWords(_ unit: String?) -> String? {
        guard let by = Amount(self[TargetKey.increase]) else { return nil }
        guard self[TargetKey.arithmetic].scalar?.string == "diem" else { return "+\(by.vietnamese) %" }
        return "+\(by.vietnamese) " + (unit == "%" ? "điểm phần trăm" : unit ?? "điểm")
    }

    /// Whether the increase may be read this way: the plan says so, or says nothing.
    fileprivate func isReadAs(_ reading: String) -> Bool {
        let written = self[TargetKey.arithmetic].scalar?.string ?? "chua-ro"
        return written == reading || written == "chua-ro"
    }

    /// The goal that baseline and increase give, to two decimals; nil where the plan names the goal itself.
    fileprivate func raised(_ reading: (Double, Double) -> Double) -> String? {
        guard self[TargetKey.goal].isAbsent,
            let from = self[TargetKey.baseline].scalar.flatMap({ DecimalText($0) }),
            let by = self[TargetKey.increase].scalar.flatMap({ DecimalText($0) })
        else { return nil }
        return vietnameseFigure(reading(from.value, by.value), decimals: 2)
    }
}
