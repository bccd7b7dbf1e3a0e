/// What a labelled line tells of a task: `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`.
enum LineLabel: Hashable {
    case lead, support, assigned, deadline, product, goal, work, note, funding

    /// - Parameter words: the folded words before the colon.
    init?(_ words: String) {
        guard !words.isEmpty, words.utf8.count <= 70 else { return nil }
        if let exact = Self.exact[words] {
            self = exact
            return
        }
        guard let found = Self.grammar(words.split(separator: " ").map(String.init)) else { return nil }
        self = found
    }

    private static let exact: [String: LineLabel] = [
        "chu tri": .lead, "phu trach": .lead, "dau moi": .lead, "nguoi phu trach": .lead,
        "chiu trach nhiem": .lead, "nguoi chiu trach nhiem": .lead, "phoi hop": .support,
        "trach nhiem": .assigned, "trach nhiem thuc hien": .assigned, "phan cong": .assigned,
        "phan cong thuc hien": .assigned, "phan cong trach nhiem": .assigned, "to chuc thuc hien": .assigned,
        "phan cong nhiem vu": .assigned, "thuc hien": .assigned, "phan cong to chuc thuc hien": .assigned,
        "chu tri va phoi hop": .assigned, "chu tri phoi hop": .assigned,
        "tien do": .deadline, "tien do thuc hien": .deadline, "lo trinh": .deadline, "han": .deadline,
        "lo trinh thuc hien": .deadline, "hoan thanh": .deadline, "han hoan thanh": .deadline,
        "thoi diem hoan thanh": .deadline, "moc thoi gian": .deadline, "ky han": .deadline,
        "tien do hoan thanh": .deadline, "han thuc hien": .deadline,
        "san pham": .product, "ket qua": .product, "dau ra": .product, "ket qua dau ra": .product,
        "san pham dau ra": .product, "ket qua dat duoc": .product, "ket qua san pham": .product,
        "san pham ket qua": .product, "du kien ket qua": .product, "san pham du kien": .product,
        "ket qua can dat": .product, "ket qua du kien": .product, "san pham hoan thanh": .product,
        "san pham ket qua dat duoc": .product, "san pham chu yeu": .product, "san pham can dat": .product,
        "muc tieu": .goal, "muc tieu yeu cau": .goal, "yeu cau": .goal, "chi tieu": .goal,
        "muc tieu cu the": .goal, "chi tieu phan dau": .goal, "yeu cau can dat": .goal,
        "muc tieu phan dau": .goal, "muc tieu chi tieu": .goal, "chi tieu can dat": .goal,
        "nhiem vu": .work, "giai phap": .work, "nhiem vu giai phap": .work, "noi dung": .work,
        "noi dung thuc hien": .work, "noi dung cong viec": .work, "bien phap": .work, "cong viec": .work,
        "nhiem vu va giai phap": .work, "giai phap thuc hien": .work, "cach thuc thuc hien": .work,
        "noi dung nhiem vu": .work, "cong viec cu the": .work, "giai phap cu the": .work,
        "nhiem vu cu the": .work, "noi dung giai phap": .work, "bien phap thuc hien": .work,
        "ghi chu": .note, "luu y": .note, "kinh phi": .funding, "nguon kinh phi": .funding,
        "kinh phi thuc hien": .funding, "nguon luc": .funding,
    ]

    private static let bodies = [
        ["don", "vi"], ["co", "quan"], ["phong"], ["bo", "phan"], ["ca", "nhan"], ["cac", "don", "vi"],
        ["cac", "phong"], ["cap"], ["can", "bo"], ["don", "vi", "ca", "nhan"],
        ["cac", "co", "quan"], ["co", "quan", "don", "vi"], ["phong", "don", "vi"], ["phong", "ban"],
        ["to", "chuc"], ["nguoi"], ["don", "vi", "bo", "phan"],
    ]

    /// `don vi chu tri thuc hien`, `co quan phoi hop thuc hien`, `thoi gian hoan thanh`.
    private static func grammar(_ words: [String]) -> LineLabel? {
        if words.count > 1, words[0] == "thoi", ["gian", "han", "diem"].contains(words[1]) {
            let rest = words.dropFirst(2)
            let known: Set = [
                "thuc", "hien", "hoan", "thanh", "trien", "khai", "du", "kien", "to", "chuc",
                "va", "giai", "quyet", "ket", "thuc", "bao", "cao", "ban", "hanh", "ke", "hoach", "trinh",
                "phe", "duyet", "bat", "dau", "nhiem", "vu", "cong", "viec", "toi", "da", "den",
            ]
            return rest.allSatisfy(known.contains) ? .deadline : nil
        }
        for body in bodies.sorted(by: { $0.count > $1.count }) where words.starts(with: body) {
            return core(Array(words.dropFirst(body.count)))
        }
        let isVerb = [
            ["chu", "tri"], ["phoi", "hop"], ["dau", "moi"], ["phu", "trach"], ["tham", "gia"],
        ]
        .contains(Array(words.prefix(2)))
        return isVerb && words.count <= 5 ? core(words) : nil
    }

    private static func core(_ words: [String]) -> LineLabel? {
        let text = words.joined(separator: " ")
        let leads = ["chu tri", "phu trach", "dau moi", "chiu trach nhiem", "tham muu"]
        let known: Set = [
            "chu", "tri", "thuc", "hien", "tham", "muu", "phoi", "hop", "phu", "trach", "va", "chinh",
            "dau", "moi", "chiu", "nhiem", "theo", "doi", "to", "chuc", "duoc", "giao", "trien", "khai",
            "lien", "quan", "cung", "gia", "ho", "tro",
        ]
        guard !words.isEmpty, words.count <= 8, words.allSatisfy(known.contains) else { return nil }
        let isLead = leads.contains { text.hasPrefix($0) }
        if isLead, text.contains("phoi hop") { return .assigned }
        if isLead { return .lead }
        if ["phoi hop", "tham gia", "ho tro", "cung tham gia"].contains(where: text.hasPrefix) {
            return .support
        }
        return text.hasPrefix("thuc hien") || text.hasPrefix("trien khai") || text.hasPrefix("duoc giao")
            ? .assigned : nil
    }
}

/// The label that a paragraph begins with, as printed, and the value behind its colon.
struct LabelledText {
    let label: LineLabel
    let printed: String
    let value: String

    /// - Parameter text: behind its marker.
    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else {
            // "c) Phân công trách nhiệm" heads the lines below it.
            guard text.count <= 60, let label = LineLabel(plainWords(text)),
                label == .assigned || label == .work || label == .deadline
            else { return nil }
            self.label = label
            printed = text.trimmed()
            value = ""
            return
        }
        guard text.distance(from: text.startIndex, to: colon) <= 70,
            let label = LineLabel(plainWords(text[..<colon]))
        else { return nil }
        self.label = label
        printed = text[..<colon].trimmed()
        value = text[text.index(after: colon)...].trimmed()
    }
}
