internal import ContentModel
internal import SitePlan
internal import Templates

/// A plan's target, on the pages of the index that it aims at.
let planTargetView = View<IndexWork.Target>(
    "muc_tieu_ke_hoach",
    [
        .object("ke_hoach", linkView) { target, context in LinkedName(target.plan, context) },
        .flag("minh_hoa") { target, _ in target.plan.isIllustrative },
    ],
    targetView.entries { $0.fields })

/// What came of a target: a sentence for each way to read it.
func outcomeWords(_ target: Record, _ context: PageContext) -> [String] {
    guard let name = target[TargetKey.index].scalar?.string, let year = TargetReading(target).year,
        let subject = target[TargetKey.subject].scalar?.string
    else { return [] }
    let parts = name.split(separator: "/").map(String.init)
    guard let index = context.site.content.index(parts[0]) else { return [] }
    let line = parts.count > 1 ? index.component(parts[1])?.line(of: subject) : index.line(of: subject)
    let reading = TargetReading(target)
    switch reading.outcome(on: line) {
    case .unknown:
        return []
    case .broken(let point, let mark):
        let score = point.value.map(point.printed) ?? ""
        return ["\(score) (\(year)); không so sánh được với mức gốc vì gãy chuỗi từ năm \(mark.year)"]
    case .judged(let point, let reached):
        let score = point.value.map(point.printed) ?? ""
        let words = zip(reading.goals, reached).map { goal, isReached in
            let way =
                switch goal.way {
                case .stated: ""
                case .percent: " nếu tính theo tỷ lệ phần trăm"
                case .points: " nếu tính theo điểm"
                }
            return (isReached ? "đạt" : "chưa đạt") + way
        }
        return ["\(score) (\(year))" + (words.isEmpty ? "" : ": " + words.joined(separator: "; "))]
    }
}
