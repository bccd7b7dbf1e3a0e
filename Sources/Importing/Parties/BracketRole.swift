/// What a bracket behind a name says of its part in the work: `Văn phòng Sở (chủ trì)`.
enum BracketRole {
    case lead, support

    private static let leads: Set = [
        "chu tri", "chu tri chinh", "chinh", "dau moi", "phu trach", "phu trach chinh", "chu tri thuc hien",
        "don vi chu tri", "co quan chu tri", "chiu trach nhiem chinh",
    ]
    private static let supports: Set = [
        "phoi hop", "phoi hop thuc hien", "don vi phoi hop", "co quan phoi hop", "ho tro", "tham gia",
    ]

    /// - Parameter scope: the bracket's text; nil where it says anything else.
    init?(_ scope: String?) {
        guard let words = scope.map({ plainWords($0) }) else { return nil }
        if Self.leads.contains(words) {
            self = .lead
        } else if Self.supports.contains(words) {
            self = .support
        } else {
            return nil
        }
    }
}
