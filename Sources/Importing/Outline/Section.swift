/// What a part of a plan is about.
enum Section {
    /// Purpose, requirements, goals, the state of things.
    case prose
    case tasks
    /// "Tổ chức thực hiện": who sees to the plan; some plans hide tasks there.
    case organisation

    private static let proseWords = [
        "muc dich", "yeu cau", "muc tieu", "quan diem", "can cu", "thuc trang", "tinh hinh", "danh gia",
        "ket qua",
        "ton tai", "han che", "dac diem", "kinh phi", "nguon luc", "co so", "nguyen nhan", "chi tieu",
        "pham vi",
        "doi tuong", "ke hoach", "phu luc", "bang", "su can thiet", "khai quat", "che do bao cao", "bao cao",
        "khen thuong", "che do thong tin",
    ]
    private static let taskWords = [
        "nhiem vu", "giai phap", "noi dung", "phan cong", "bien phap", "cong viec", "hoat dong", "cai thien",
        "nang cao",
    ]

    /// - Parameter heading: as printed; nil where it names none of these.
    init?(heading: String) {
        let words = plainWords(heading)
        guard !words.isEmpty, words.utf8.count <= 200 else { return nil }
        if words.hasPrefix("to chuc thuc hien") || words.hasPrefix("trach nhiem thuc hien")
            || words.hasPrefix("to chuc trien khai") || words.hasPrefix("trach nhiem to chuc")
        {
            self = .organisation
        } else if Self.proseWords.contains(where: { words.hasPrefix($0) || words.hasPrefix("mot so " + $0) })
        {
            self = .prose
        } else if Self.taskWords.contains(where: words.contains) {
            self = .tasks
        } else {
            return nil
        }
    }
}
