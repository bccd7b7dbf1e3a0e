/// Finds names of bodies that the site has no record of, by the words that such names begin and end with.
struct GenericName {
    let tokens: [Token]
    /// In a cell or behind a label a name goes to the next sign; in a sentence to the next verb.
    let isWholeText: Bool

    /// One word alone begins a name only as it is spelled, and not before these: "Ban hành", "Số hóa".
    private static let words: [String: Set<String>] = [
        "phòng": ["chống", "ngừa", "cháy"], "cục": [], "ban": ["hành", "đầu"], "sở": ["hữu", "thích"],
        "ubnd": [], "báo": ["cáo", "đảm"], "đài": [], "tổ": ["chức"], "đoàn": ["kết"],
        "hội": ["nghị", "thảo", "họp", "nhập"], "trường": ["hợp"], "trưởng": [],
        "bộ": ["tiêu", "chỉ", "thủ", "luật", "máy", "câu", "hồ"], "viện": ["trợ"], "hdnd": [], "hđnd": [],
        "vnpt": [], "viettel": [], "quỹ": ["đất"], "vp": [], "tt": [], "trạm": [], "hạt": [],
    ]

    private static let beginnings: [[String]] = [
        "cac phong", "van phong", "thanh tra", "trung tam", "cac trung tam", "chi cuc", "cac chi cuc",
        "cac ban", "bo phan", "hoi dong", "cac so", "uy ban", "buu dien", "cong an", "cac don vi",
        "cac co quan", "cac to chuc", "cac bo", "cac nganh", "cac huyen", "cac xa", "cac doanh nghiep",
        "hiep hoi", "kho bac", "ngan hang", "cac truong", "thu truong", "don vi", "co quan", "lanh dao",
        "lien doan", "tinh doan", "mat tran", "cong ty", "tong cong ty", "giam doc", "pho giam doc",
        "cong chuc", "cac cong chuc", "toan the", "tat ca", "benh vien", "dang uy", "cong doan", "chi bo",
        "chi doan", "tong cuc", "ban quan ly", "ca nhan", "cac ca nhan", "nguoi dung dau", "cac phong ban",
    ].map { $0.split(separator: " ").map(String.init) }

    private static let verbs: [[String]] = [
        "tham muu", "chu tri", "phoi hop", "thuc hien", "xay dung", "to chuc", "ra soat", "theo", "don doc",
        "huong dan", "kiem tra", "cap nhat", "tang cuong", "tiep tuc", "chu dong", "thuong xuyen", "kip thoi",
        "nghien cuu", "trien khai", "tong hop", "bao cao", "de xuat", "day manh", "co trach nhiem", "chiu",
        "can cu", "tren co so", "nghiem tuc", "phai", "khong", "duy tri", "bo tri", "cung cap", "dang tai",
        "chuan bi", "lam", "se", "tien hanh", "trinh", "ban hanh", "dam bao", "bao dam", "cung voi", "dua",
        "lap", "gui", "giup", "la", "hoan thanh", "nang cao", "tap trung", "niem yet", "cong khai",
        "tiep nhan", "giai quyet", "danh gia", "quan triet", "pho bien", "tuyen truyen", "khai thac",
        "van hanh", "ket noi", "so hoa", "tu", "trong", "khi", "de", "chi dao", "khac phuc", "cai thien",
        "phan cong", "chan chinh", "dinh ky", "hang", "quan ly", "giam sat", "ho tro", "du toan", "cham diem",
        "thong ke", "duoc", "can", "nang cap", "mo", "cap", "mua sam", "trang bi", "thanh lap", "cu", "tang",
        "giam", "rut ngan", "ung dung", "dao tao", "boi duong", "tap huan", "sua doi", "bo sung",
        "hoan thien", "hop", "kien toan", "sap xep", "khao sat", "dieu tra", "phat trien", "trao doi",
        "xu ly", "kiem soat", "phat dong", "truyen thong", "chuyen doi", "quyet toan", "thu thap", "cong bo",
        "lien he", "bien soan", "thiet ke", "nghiem thu", "van dong", "toan", "co ke hoach", "nam bat",
        "tich hop",
        "dang ky", "nhac nho", "ap dung", "su dung", "tich cuc", "gop y", "tham dinh", "tham gia",
        "cu the hoa",
    ].map { $0.split(separator: " ").map(String.init) }

    /// Whether what is done begins at the word.
    func hasVerb(at index: Int) -> Bool {
        index < tokens.count && Self.verbs.contains { begins($0, at: index) }
    }

    /// The index behind a name that begins at the word; nil where none does.
    func end(at start: Int) -> Int? {
        guard let beginning = beginning(at: start) else { return nil }
        let isGroup = ["cac", "toan", "tat", "don", "co", "lanh", "ca"].contains(beginning[0])
        guard isWholeText || isGroup || tokens[start].startsUpper else { return nil }
        // "các" alone opens a name of several kinds: "các sở, ban, ngành".
        var index = beginning[0] == "cac" ? start + 1 : start + beginning.count
        if index == start + 1, beginning.count > 1, compoundEnd(at: index) == nil {
            index = start + beginning.count
        }
        while index < tokens.count {
            let isPart = goesOn(at: index) || beginning == ["phong"] && joinsHalves(comma: index)
            guard let next = compoundEnd(at: index) ?? (isPart ? index + 1 : nil) else { break }
            index = next
        }
        // "Sở", "Ban" alone are no name in a sentence.
        guard isWholeText || index > start + 1 || beginning.count > 1 else { return nil }
        return index
    }

    /// Kinds of bodies with commas between that are one name together: `các sở, ban, ngành`.
    private static let compounds: [[String]] = [
        "so ban nganh doan the", "so ban nganh", "so nganh", "co quan don vi", "so ban", "phong ban don vi",
        "xa phuong thi tran", "xa phuong dac khu", "xa phuong", "huyen thi xa thanh pho", "huyen thanh pho",
        "huyen thi xa", "to chuc ca nhan", "ban dang doan the", "hoi doan the",
    ].map { $0.split(separator: " ").map(String.init) }

    /// The index behind such a name at the word, which follows "các" or begins the name itself.
    private func compoundEnd(at start: Int) -> Int? {
        Self.compounds.lazy.compactMap { words -> Int? in
            var index = start
            for word in words {
                if index > start, index < tokens.count, [",", "-", "–"].contains(tokens[index].folded) {
                    index += 1
                }
                guard index < tokens.count, tokens[index].folded == word else { return nil }
                index += 1
            }
            return index
        }.first
    }

    private func beginning(at start: Int) -> [String]? {
        let longer = Self.beginnings.filter { begins($0, at: start) }.max { $0.count < $1.count }
        if let longer { return longer }
        guard tokens[start].isWord, let never = Self.words[tokens[start].marked] else { return nil }
        let next = start + 1 < tokens.count ? tokens[start + 1].marked : ""
        return never.contains(next) ? nil : [tokens[start].folded]
    }

    private func begins(_ words: [String], at start: Int) -> Bool {
        guard start + words.count <= tokens.count else { return false }
        return zip(words, tokens[start...]).allSatisfy { $1.isWord && $0 == $1.folded }
    }

    private func goesOn(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return "–—-&/".contains(token.folded) && isInsideName(index) }
        if begins(["chu", "tri"], at: index) || begins(["phoi", "hop"], at: index) { return false }
        if token.folded == "va" { return belongsToName(va: index) }
        if isWholeText { return true }
        return !hasVerb(at: index) || isNamePart(index)
    }

    /// `Phòng Tổ chức, biên chế`: in a cell a room's name goes on behind a comma with a small letter, where
    /// nothing else begins there.
    private func joinsHalves(comma index: Int) -> Bool {
        guard isWholeText, tokens[index].folded == ",", index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.isWord && !next.startsUpper && beginning(at: index + 1) == nil && goesOn(at: index + 1)
            && compoundEnd(at: index + 1) == nil && !Self.bodies.contains(next.folded)
            && !hasVerb(at: index + 1)
    }

    /// With a small letter these are bodies of their own.
    private static let bodies: Set<String> = [
        "phong", "don", "so", "ban", "nganh", "huyen", "xa", "phuong", "thi", "thanh", "cap", "dia", "cong",
        "cac", "nguoi", "va", "cung", "theo", "lien", "trung", "chi",
    ]

    /// `Phòng Quản lý Công nghiệp`: a verb that is a part of the name is written with a capital.
    private func isNamePart(_ index: Int) -> Bool { tokens[index].startsUpper && index > 0 }

    private func isInsideName(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].isWord
            && (tokens[index + 1].startsUpper || tokens[index].folded == "&")
    }

    /// `Sở Kế hoạch và Đầu tư` is one name, `Văn phòng và Thanh tra` are two.
    private func belongsToName(va index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
        let isNext = beginning(at: index + 1) != nil
        return !isNext && (tokens[index + 1].startsUpper || isWholeText || leadsToRole(behind: index))
    }

    /// What may stand behind a name and says that it was one.
    private static let roles = [
        ["chu", "tri"], ["phoi", "hop"], ["co", "trach", "nhiem"], ["chiu", "trach", "nhiem"],
    ]
    /// A second half of a name is no longer than this, in words.
    private static let longestHalf = 5

    /// `Phòng Quản lý giá và công sản chủ trì`: small letters, but then what the name does.
    private func leadsToRole(behind va: Int) -> Bool {
        for index in va + 1..<min(va + 2 + Self.longestHalf, tokens.count) {
            if Self.roles.contains(where: { begins($0, at: index) }) { return index > va + 1 }
            guard tokens[index].isWord, tokens[index].folded != "va",
                !hasVerb(at: index)
            else { return false }
        }
        return false
    }
}
