internal import ContentModel
public import Diagnostics
internal import Exports

extension CheckedSite {
    /// A plan's progress as a spreadsheet to fill in; nil, and why, where there is no such plan.
    public func progressSheet(
        of planID: String, mark: (String) -> String
    ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        if let bytes = Exports.progressSheet(of: plan, plan: planID, mark: mark) { return (bytes, []) }
        let fault = Diagnostic(
            .unknownRecord, at: nil, "không có kế hoạch «\(planID)»",
            expected: "Viết mã của kế hoạch, là tên thư mục trong ke-hoach/.",
            suggestion: nearestName(to: planID, among: plan.content.plans.map(\.id)))
        return (nil, [fault])
    }
}
