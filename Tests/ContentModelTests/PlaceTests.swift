import ContentModel
import Diagnostics
import Testing

@Suite struct PlaceTests {
    @Test(arguments: [
        ("content/gioi-thieu.md", RecordName(kind: .page, id: "gioi-thieu")),
        ("content/co-quan/so-a.md", RecordName(kind: .agency, id: "so-a")),
        ("content/ke-hoach/35-kh/index.md", RecordName(kind: .plan, id: "35-kh")),
        ("content/ke-hoach/35-kh/nhiem-vu/iv.2.3.md", RecordName(kind: .task, id: "iv.2.3", parent: "35-kh")),
        ("content/chi-so/pci.md", RecordName(kind: .index, id: "pci")),
    ])
    func aFilesPathIsItsName(_ path: String, _ name: RecordName) {
        #expect(place(of: ContentPath(path)).0 == .record(name))
    }

    @Test(arguments: [
        ("content/ke-hoach/35-kh/nhiem-vu/IV.2.md", "CK0008"), ("content/co-quan/sở.md", "CK0008"),
        ("content/co-quan/so a.md", "CK0008"), ("content/co-quan/index.md", "CK0008"),
        ("content/co-quan/-a.md", "CK0008"), ("content/co-quan/a..b.md", "CK0008"),
        ("content/co-qan/so-a.md", "CK0007"), ("content/trang.yml", "CK0007"),
        ("content/ke-hoach/35-kh.md", "CK0007"), ("content/ke-hoach/35-kh/nhiem-vu/a/b.md", "CK0007"),
    ])
    func whatHasNoPlaceIsAFault(_ path: String, _ code: String) {
        #expect(place(of: ContentPath(path)).1.map(\.id.code) == [code])
    }

    @Test func aMistypedFolderIsRecognised() {
        #expect(place(of: ContentPath("content/co-qan/so-a.md")).1.first?.suggestion == "co-quan")
    }

    @Test(arguments: ["content/.DS_Store", "content/ke-hoach/kh/.index.md.swp", "content/co-quan/a.md~"])
    func whatEditorsLeaveBehindIsIgnored(_ path: String) {
        #expect(place(of: ContentPath(path)).0 == .ignored)
    }

    @Test func aFileBesideARecordIsAnAttachment() {
        #expect(place(of: ContentPath("content/ke-hoach/35-kh/35.pdf")).0 == .attachment)
    }
}
