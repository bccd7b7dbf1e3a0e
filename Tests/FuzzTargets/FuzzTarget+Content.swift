import ContentModel
import Diagnostics
import FrontMatter
import Schedule

private let path = ContentPath("content/tin/a.md")

private let yamlTokens = [
    "---\n", "...\n", "\n", "  ", "- ", ": ", "{", "}", "[", "]", ",", "? ", "| \n", ">-\n", "&a ", "*a",
    "<<: *a",
    "!!binary ", "!x ", "%YAML 1.2\n", "\"", "'", "\\u0000", "\\uD800", "#", "\t", "\0", "\u{FEFF}",
    "\u{2028}",
    "\u{202E}", "\u{301}", "1e999", "0x1F", ".inf", "~", "true", "khong", "2024-02-30", "1.250.000", "83,99",
]

extension FuzzTarget {
    static let frontMatter = FuzzTarget(
        "front-matter",
        seeds: [
            "---\nten: Một\nnam: [2024]\nnhom:\n  - {id: a, ten: \"B\"}\n---\nThân bài.\n",
            "a: &x {b: [c, d]}\ne: |\n  nhiều\n  dòng\nf: >-\n  gấp\n  lại\n",
            "- {id: a, ten: B}\n- {id: b, ten: C}\n",
        ], tokens: yamlTokens
    ) { bytes in
        guard encodingFault(of: bytes, at: path) == nil else { return nil }
        _ = readFrontMatter(of: bytes, at: path)
        _ = readYAML(bytes, at: path)
        return nil
    }

    /// The whole way of a content file: encoding, front matter, schema, values, Markdown.
    static let record = FuzzTarget(
        "record",
        seeds: [
            "---\nma: \"1\"\nten: Việc\nchu_tri: [van-phong, {ten: X, pham_vi: y}]\nthoi_han: Quý IV/2024\n"
                + "tien_do:\n  - {ngay: 2024-01-02, noi_dung: x, phan_tram: 50}\n---\nThân **bài**.\n",
            "---\nten: Thủ tục\nco_quan: so-a\nlinh_vuc: l\ncach_thuc:\n  - hinh_thuc: truc-tuyen\n"
                + "    thoi_han: {so: 5, don_vi: ngay-lam-viec}\n    phi: [{ten: Phí, so_tien: 500000}]\n---\n",
            "---\nky: 2024-quy-1\nco_quan: so-a\ntiep_nhan: {truc_tuyen: 5}\n---\n",
            "---\nten: S\nten_viet_tat: S\nphien_ban:\n  - tu_nam: 2020\n    thang_diem: {tu: 0, den: 100}\n"
                + "    thanh_phan: [{id: a, ten: A}]\nso_lieu: [{nam: 2024, diem: \"83,99\"}]\n---\n",
        ],
        tokens: yamlTokens + ["thoi_han: ", "so_tien: ", "cong_bo_luc: ", "chuyen_huong: ", "thanh_phan: "]
    ) { bytes in
        for kind in ContentKind.allCases {
            let parent = kind == .task || kind == .petition ? "2024" : nil
            _ = read(bytes, at: path, as: .record(RecordName(kind: kind, id: "a", parent: parent)))
        }
        for file in SiteFile.allCases { _ = read(bytes, at: path, as: .siteFile(file)) }
        return nil
    }

    static let release = FuzzTarget(
        "release",
        seeds: [
            #"{"ban":1,"ngay":"2024-01-02","truoc":"ab","dau_vao":"cd"}"# + "\n"
                + #"{"loai":"tin","ma":"a","dia_chi":["/tin/a/"],"sha256":"ef","ten":"T","gia_tri":{"ngay":"2024"}}"#
                + "\n"
        ],
        tokens: ["{", "}", "[", "]", "\"", ",", ":", "\\u", "\\", "null", "1e9", "\n", "\0", "\"gia_tri\":{"]
    ) { bytes in
        _ = read(bytes, at: path, as: .release(1))
        return nil
    }

    static let deadline = FuzzTarget(
        "deadline",
        seeds: [
            "Trước 31/12/2020", "Quý IV/2021", "Trong năm 2023 và những năm tiếp theo",
            "Hàng tháng; Quý IV/2021",
            "Trong vòng 03 ngày làm việc kể từ ngày 02/01/2024", "Định kỳ 6 tháng, năm",
            "Giai đoạn 2022 - 2025",
        ],
        tokens: [
            "Trước ", "Chậm nhất ", "Quý ", "IV", "/", "2024", "31/12/", "năm ", "tháng ", "6 tháng đầu ",
            ";", ",",
            " và ", "Hằng ", "Giai đoạn ", " - ", "Thường xuyên", "Theo quy định", "99999999999999999999",
            "\u{301}",
        ]
    ) { bytes in
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let source = SourceString(SourceText(path: path, bytes: text), 0..<text.count)
        for years in [PlanYears(2024), PlanYears(1, through: 9999)] { _ = readDeadline(source, in: years) }
        return nil
    }
}
