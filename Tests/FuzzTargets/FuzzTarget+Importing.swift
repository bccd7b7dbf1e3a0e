import ContentModel
import Diagnostics
import FrontMatter
import Importing

private let agency = record(
    .agency, "so-a",
    "ten: Sở A tỉnh B\ntinh: B\ncap: tinh\ndon_vi:\n  - {id: van-phong, ten: Văn phòng Sở}\n"
        + "  - {id: phong-mot, ten: Phòng Một, ten_khac: [P. Một]}\n")
private let index = record(
    .index, "csm",
    "ten: Chỉ số M\nten_viet_tat: CSM\nco_quan_cong_bo: Bộ X\nphien_ban:\n  - tu_nam: 2020\n"
        + "    thang_diem: {tu: 0, den: 100}\n    thanh_phan: [{id: a, ten: Thành phần A}]\n")

private func record(_ kind: ContentKind, _ id: String, _ fields: String) -> [Document] {
    let path = ContentPath("content/\(id).md")
    let name = RecordName(kind: kind, id: id, parent: nil)
    guard
        case .document(let document)? = read(Array("---\n\(fields)---\n".utf8), at: path, as: .record(name)).0
    else { return [] }
    return [document]
}

private let planTokens = [
    "\n", "\n\n", "    ", "\t", "I. ", "1. ", "1.1. ", "a) ", "- ", "+ ", "| ", " |\n", "|---|---|\n", "^^",
    " ⏎ ", "**", "KẾ HOẠCH", "Nơi nhận:", "Phụ lục", "STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian",
    "Văn phòng Sở chủ trì, phối hợp với ", "các phòng chuyên môn", "(điểm a)", "Trước ngày 31/12/2026",
    "Quý IV/2026", "ngày 07/3/2026", "Số: 35/KH-SA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Như trên;",
    "\u{301}", "\u{FEFF}", "\r", "\0", "\u{C}", "\u{202E}", "\"", "'", ": ", " #", "---\n", "Ⅳ", "٣", "🇻🇳",
]

private let planSeed = """
    UBND TỈNH B                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    SỞ A                               Độc lập - Tự do - Hạnh phúc
    Số: 35/KH-SA                       B, ngày 07 tháng 3 năm 2026

    KẾ HOẠCH
    Cải thiện chỉ số M năm 2026

    Căn cứ Quyết định số 01/QĐ-UBND ngày 02/01/2026, Sở A ban hành kế hoạch.

    I. MỤC ĐÍCH
    Tăng điểm.

    II. NHIỆM VỤ
    1. Rà soát văn bản
    - Văn phòng Sở chủ trì, phối hợp với Phòng Một; hoàn thành trước ngày 30/6/2026.
    1.1. Báo cáo
    a) Phòng Một chủ trì.
    Thời gian: Quý IV/2026

    | STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
    |---|---|---|---|
    | 1 | Công khai | Văn phòng Sở | Hàng tháng |
    | 2 | Tập huấn ⏎ cán bộ | ^^ | 15/8/2026 |

    Nơi nhận:                          GIÁM ĐỐC
    - Như trên;
    - Lưu: VT.                         Nguyễn Văn A
    """

extension FuzzTarget {
    /// A plan as typed text, as Markdown, and as `pdftotext -layout` prints it: any encoding.
    static let plan = FuzzTarget(
        "plan",
        seeds: [
            planSeed,
            "# KẾ HOẠCH\n\n## II. Nhiệm vụ\n\n1. Một: Văn phòng Sở chủ trì.\n   Thời hạn: Quý I/2026\n",
            "STT   Nhiệm vụ            Chủ trì        Thời gian\n1     Rà soát văn bản     Văn phòng Sở   Quý II/2026\n"
                + "      của ngành           Phòng Một\n2     Báo cáo             Phòng Một      Hàng quý\n",
        ], tokens: planTokens
    ) { bytes in decodedText(bytes).flatMap(faultOfPlan) }

    /// A plan as pandoc makes HTML of a Word document.
    static let wordPlan = FuzzTarget(
        "word-plan",
        seeds: [
            "<h1>KẾ HOẠCH</h1><ol style=\"list-style-type: upper-roman\"><li><p><strong>Nhiệm vụ</strong></p><ol>"
                + "<li>Văn phòng Sở chủ trì</li></ol></li></ol><table><tr><th>STT</th><th>Nhiệm vụ</th>"
                + "<th>Chủ trì</th><th>Thời gian</th></tr><tr><td rowspan=\"2\">1</td><td>Công khai &amp; đo</td>"
                + "<td colspan=\"2\">Văn phòng Sở<br/>Quý II/2026</td></tr><tr><td>x</td></tr></table>"
        ],
        tokens: planTokens + [
            "<p>", "</p>", "<ol>", "<ol start=\"99999999999999999999\" type=\"i\">", "</ol>", "<ul>", "<li>",
            "</li>",
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=\"99999999\" colspan=\"-1\">",
            "</td>",
            "<th>", "<br>", "&#x110000;", "&#0;", "&lt;", "&", "<", ">", "<style>", "</style>", "<strong>",
            "<h2>",
        ]
    ) { bytes in faultOfPlan(plainText(fromHTML: String(decoding: bytes, as: UTF8.self))) }

    /// Spreadsheets of every kind, with the files that they say something of.
    static let sheet = FuzzTarget(
        "sheet",
        seeds: [
            "STT,Tên,Loại,Điện thoại\n1,\"Đường dây \"\"nóng\"\"\",tong-dai,0269 3600 999\n",
            "nhiem_vu;phien_ban;ngay;noi_dung;phan_tram;hoan_thanh;minh_chung\n"
                + "kh-1/1;v0;2026-06-30;\"Xong\nhai dòng\";50;;\nkh-1/2;v0;30/06/2026;;;2026-06-30;a.pdf\n",
            "sep=;\nchi_so;nam;don_vi_duoc_cham;diem\ncsm;2024;B;83,99\n",
            "ten\tco_quan\tlinh_vuc\tma\nThủ tục\tso-a\tBưu chính\t1.003659\n",
            "ky,co_quan,tiep_nhan.truc_tuyen,giai_quyet.truoc_han\n2026-quy-1,so-a,5,5\n",
        ],
        tokens: [
            ",", ";", "\t", "|", "\n", "\r\n", "\"", "\"\"", "sep=", "'=1+1", "=HYPERLINK(1)", "\0",
            "\u{FEFF}",
            "\u{301}", "1.250.000", "83,99", "30/06/2026", "2026-02-30", "99999999999999999999", "50%", "-1",
            "1e9",
            "Điểm", "Tên", "co_quan", "phien_ban", "nhiem_vu", "tu_nam", "🇻🇳", "\u{2028}", "---\n", ": ", " #",
            "khong",
        ]
    ) { bytes in
        guard let sheet = Sheet.read(bytes, at: ContentPath("bang.csv")).0 else { return nil }
        _ = (SheetKind.likely(sheet), holdsProgress(sheet))
        let context = SheetContext(
            documents: agency + index, agency: agency.first, index: "csm",
            subjects: [("buu-chinh", "Bưu chính")])
        var changes: [FileChange] = []
        for kind in SheetKind.allCases {
            let result = importSheet(sheet, as: kind, in: context) { path in
                path.string.hasSuffix("csm.md")
                    ? Array("---\nten: Chỉ số M\nso_lieu:\n  - {nam: 2023}\n---\n".utf8) : nil
            }
            if result.faults.isEmpty { changes += result.changes }
        }
        let progress = importProgress(sheet) { name in
            let text =
                name.hasSuffix("2")
                ? "---\nma: \"2\"\ntien_do:\n- ngay: 2026-01-01\n  noi_dung: a\n---\n"
                : "---\nma: \"1\"\n---\n"
            return TaskState(path: ContentPath("content/\(name).md"), bytes: Array(text.utf8), version: "v0")
        }
        if progress.faults.isEmpty { changes += progress.changes }
        return changes.lazy.compactMap { unreadable($0.new, at: $0.path) }.first
    }

    private static func faultOfPlan(_ text: String) -> String? {
        let owner = likelyAgency(of: text, among: agency) ?? (text.utf8.count % 2 == 0 ? agency.first : nil)
        let known = KnownRecords(agencies: agency, indices: index)
        let plan = importPlan(text, named: "kế hoạch.txt", of: owner, knowing: known)
        _ = planSummary(plan, in: "content/ke-hoach/" + planIdentifier(for: text), isWritten: false)
        return plan.files.lazy.compactMap { unreadable($0.bytes, at: ContentPath($0.path)) }.first
    }

    /// What an import writes can be read: its front matter is sound YAML, whatever stood in the source.
    private static func unreadable(_ bytes: [UInt8], at path: ContentPath) -> String? {
        if let fault = encodingFault(of: bytes, at: path) { return "\(path): \(fault.headline)" }
        let (file, faults) = readFrontMatter(of: bytes, at: path)
        let wrong = faults.first { $0.severity == .error }
        return file == nil || wrong != nil
            ? "\(path): \(wrong?.headline ?? "?")\n" + String(decoding: bytes, as: UTF8.self) : nil
    }
}
