import ContentModel
import Diagnostics
import Schedule

/// A site in memory: what an editor would commit, as a value.
struct TinySite {
    var files: [String: String]
    var day = CalendarDate(iso: "2026-11-21") ?? .first

    /// One agency with two units, one plan with one task; nothing is wrong with it.
    static let sound = TinySite(files: [
        "content/trang.yaml": """
        ten: Công khai
        co_quan: so-a
        dia_chi_trang: https://so-a.example.vn/
        """,
        "content/lich-nghi.yaml": calendar,
        "content/co-quan/so-a.md": """
        ---
        ten: Sở A
        cap: tinh
        don_vi:
          - id: van-phong
            ten: Văn phòng
          - id: thanh-tra
            ten: Thanh tra
        nhom:
          - id: cac-phong
            ten: Các phòng
        ---
        """,
        "content/ke-hoach/kh-1/index.md": """
        ---
        ten: Kế hoạch một
        co_quan: so-a
        nam: [2026]
        theo_doi_tu: 2026-01-15
        ---
        ## Mục đích
        """,
        "content/ke-hoach/kh-1/nhiem-vu/1.md": """
        ---
        ma: "1"
        ten: Việc thứ nhất
        chu_tri: [van-phong]
        thoi_han: Trước 31/12/2026
        ---
        Nội dung.
        """,
    ])

    /// The same site with one file put in the place of another, or added.
    func with(_ path: String, _ text: String) -> TinySite {
        var copy = self
        copy.files[path] = text
        return copy
    }

    /// The same site with a text of a file replaced.
    func replacing(_ old: String, _ new: String, in path: String) -> TinySite {
        with(path, (files[path] ?? "").replacing(old, with: new))
    }

    func checked() -> (content: SiteContent?, diagnostics: [Diagnostic]) {
        var documents: [Document] = []
        var siteDocuments: [SiteDocument] = []
        var attachments: Set<ContentPath> = []
        var unreadable: Set<RecordName> = []
        var releases: [Release] = []
        var hasDamagedRelease = false
        var diagnostics: [Diagnostic] = []
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            let path = ContentPath(name)
            let (place, faults) = place(of: path)
            diagnostics += faults
            guard let place else { continue }
            let (file, more) = read(
                Array(text.utf8), at: path, as: place, digest: TinySite.digest(text))
            diagnostics += more
            switch (file, place) {
            case (.document(let document), _): documents.append(document)
            case (.site(let document), _): siteDocuments.append(document)
            case (.release(let release), _): releases.append(release)
            case (nil, .release): hasDamagedRelease = true
            case (nil, .record(let name)): unreadable.insert(name)
            case (nil, .attachment): attachments.insert(path)
            case (nil, .siteFile), (nil, .ignored): break
            }
        }
        let site = ReadSite(
            documents: documents, siteDocuments: siteDocuments, attachments: attachments,
            unreadable: unreadable, day: day, releases: releases, hasDamagedRelease: hasDamagedRelease)
        let (content, faults) = check(site)
        return (content, (diagnostics + faults).sortedForReading())
    }

    /// Stands for the SHA-256 of a text: any value that changes with it will do.
    static func digest(_ text: String) -> String {
        String(text.utf8.reduce(UInt64(5381)) { ($0 &* 33) ^ UInt64($1) }, radix: 16)
    }

    /// `CK0104 ke-hoach/kh-1/nhiem-vu/1.md:4:11`, one for each diagnostic.
    func faults() -> [String] {
        checked().diagnostics.map { diagnostic in
            let place = diagnostic.location.map { location in
                let path = location.path.string.replacing("content/", with: "")
                return location.line > 0 ? " \(path):\(location.line):\(location.column)" : " \(path)"
            }
            return diagnostic.id.code + (place ?? "")
        }
    }
}
