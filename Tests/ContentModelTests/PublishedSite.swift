import ContentModel
import Schedule

extension TinySite {
    static let task = "content/ke-hoach/kh-1/nhiem-vu/1.md"

    /// The sound site with a ledger of one release, which tells of its agency, its plan and its task.
    static let published = TinySite.sound.released([
        #"{"loai":"co-quan","ma":"so-a","dia_chi":["/co-quan/so-a/"],"sha256":"0","ten":"Sở A","gia_tri":{}}"#,
        #"{"loai":"ke-hoach","ma":"kh-1","dia_chi":["/ke-hoach/kh-1/"],"sha256":"0","ten":"Kế hoạch một","#
            + #""gia_tri":{"ten":"Kế hoạch một","theo_doi_tu":"2026-01-15"}}"#,
        #"{"loai":"nhiem-vu","ma":"kh-1/1","dia_chi":["/ke-hoach/kh-1/1/"],"sha256":"0","ten":"1. Việc thứ nhất","#
            + #""gia_tri":{"ten":"Việc thứ nhất","chu_tri":["van-phong"],"thoi_han":"Trước 31/12/2026"}}"#,
    ])

    /// The site with one more release.
    func released(_ lines: [String], on date: String = "2026-10-01") -> TinySite {
        let number = files.keys.count { $0.hasPrefix("content/so-cong-bo/") } + 1
        let before = files[Self.release(number - 1)].map { #","truoc":"\#(TinySite.digest($0))""# } ?? ""
        let head = #"{"ban":\#(number),"ngay":"\#(date)"\#(before),"dau_vao":"00"}"#
        return with(Self.release(number), ([head] + lines).joined(separator: "\n") + "\n")
    }

    static func release(_ number: Int) -> String { "content/so-cong-bo/000\(number).jsonl" }

    /// What the newest release says of each record: kinds, then sentences.
    func news() -> [String] {
        let changes = checked().content?.readNews().first?.changes ?? []
        return changes.map { change in
            let kinds = change.kinds.map(\.label).joined(separator: ", ")
            return ([kinds + ": " + change.title] + change.sentences).joined(separator: "\n")
        }
    }
}
