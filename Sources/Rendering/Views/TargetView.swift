internal import ContentModel
internal import Templates

/// A target of a plan. Where the plan doesn't say how "+2 %" is meant, both readings are offered.
let targetView = View<Record>(
    "muc_tieu",
    [
        .text("theo_phan_tram") { target, _ in
            target.isReadAs("phan-tram") ? target.raised { $0 * (1 + $1 / 100) } : nil
        },
        .text("theo_diem") { target, _ in target.isReadAs("diem") ? target.raised { $0 + $1 } : nil },
        .texts("ket_qua") { target, context in outcomeWords(target, context) },
        .flag("chua_ro") { target, _ in
            target.isReadAs("phan-tram") && target.isReadAs("diem")
        },
    ],
    recordView(TargetKey.schema).entries { $0 })

extension Record {
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
