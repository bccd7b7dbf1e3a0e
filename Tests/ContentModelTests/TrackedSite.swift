import ContentModel
import Schedule

extension TinySite {
    /// Complete from 2026 on; without holidays.
    static let calendar = "nam_du: [2026, 2027]\nngay_nghi:\n  - {ngay: 2026-01-01, loai: nghi, ten: Tết}\n"

    /// One task for each of the given keys, named 1, 2, …; the plan is tracked from 15 January 2026.
    static func tracked(_ tasks: String..., day: String = "2026-11-21") -> TinySite {
        var site = sound
        site.files["content/ke-hoach/kh-1/nhiem-vu/1.md"] = nil
        for (index, keys) in tasks.enumerated() { site = site.withTask("\(index + 1)", keys) }
        site.day = CalendarDate(iso: day) ?? .first
        return site
    }

    func withTask(_ id: String, _ keys: String, of plan: String = "kh-1") -> TinySite {
        with(
            "content/ke-hoach/\(plan)/nhiem-vu/\(id).md",
            "---\nma: \"\(id)\"\nten: Việc \(id)\n\(keys)\n---\n")
    }
}
