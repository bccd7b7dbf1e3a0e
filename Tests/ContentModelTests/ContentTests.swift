import ContentModel
import Diagnostics
import Schedule
import Testing

private let task = "content/ke-hoach/kh-1/nhiem-vu/1.md"

@Suite struct ContentTests {
    @Test func tasksStandInThePlansOrder() throws {
        var site = TinySite.sound
        for id in ["1.10", "1.9", "1.d", "1.dd", "1.e", "iv.1", "ix.1"] {
            site = site.with("content/ke-hoach/kh-1/nhiem-vu/\(id).md", site.files[task] ?? "")
        }
        let ids = try #require(site.checked().content?.plans.first?.tasks.map(\.id))
        #expect(ids == ["1", "1.9", "1.10", "1.d", "1.dd", "1.e", "iv.1", "ix.1"])
    }

    @Test func khongIsToldApartFromWhatIsLeftOut() throws {
        let site = TinySite.sound.replacing("thoi_han: Trước 31/12/2026", "san_pham: khong", in: task)
        let task = try #require(site.checked().content?.plans.first?.tasks.first)
        #expect(task.document[TaskKey.products].isDeclaredNone)
        #expect(task.document[TaskKey.deadline].isAbsent)
    }

    @Test func assignmentsFindUnitsGroupsAndBodiesByName() throws {
        let list = "[van-phong, cac-phong, {ten: Bưu điện}, {don_vi: thanh-tra, pham_vi: điểm a}]"
        let site = TinySite.sound.replacing("[van-phong]", list, in: task)
        let leads = try #require(site.checked().content?.plans.first?.tasks.first?.leads)
        let names = leads.map { lead -> String in
            switch lead.party {
            case .unit(_, let unit): "đơn vị \(unit.name)"
            case .group(_, let group): "nhóm \(group.name)"
            case .agency(let agency): "cơ quan \(agency.id)"
            case .named(let name): "tên \(name)"
            }
        }
        #expect(names == ["đơn vị Văn phòng", "nhóm Các phòng", "tên Bưu điện", "đơn vị Thanh tra"])
        #expect(leads.last?.scope?.string == "điểm a")
    }

    @Test func draftsAndEmbargoedRecordsAreNotToBeSeen() throws {
        let draft = TinySite.sound.replacing("ma:", "nhap: true\nma:", in: task)
        #expect(draft.checked().content?.plans.first?.tasks.isEmpty == true)
        let embargo = TinySite.sound.replacing("ma:", "cong_bo_luc: 2026-11-21T00:00:01+07:00\nma:", in: task)
        #expect(embargo.checked().content?.plans.first?.tasks.isEmpty == true)
        let past = TinySite.sound.replacing("ma:", "cong_bo_luc: 2026-11-21T00:00:00+07:00\nma:", in: task)
        #expect(past.checked().content?.plans.first?.tasks.count == 1)
    }

    @Test func aStatusComesFromDatesAndEvidence() throws {
        let late = TinySite.sound.replacing("31/12/2026", "31/10/2026", in: task)
        let status = try #require(late.checked().content?.plans.first?.tasks.first?.status)
        #expect(status.current.state.label == "Quá hạn 22 ngày")
        let done = late.replacing(
            "chu_tri:", "hoan_thanh: 2026-10-20\nminh_chung: {ten: BB}\nchu_tri:", in: task)
        #expect(done.checked().content?.plans.first?.tasks.first?.status.current.state == .completedOnTime)
    }

    @Test func aPlanWithoutTrackingIsNotJudged() throws {
        let site = TinySite.sound.replacing(
            "theo_doi_tu: 2026-01-15\n", "", in: "content/ke-hoach/kh-1/index.md"
        )
        .replacing("31/12/2026", "31/12/2020", in: task)
        #expect(site.checked().content?.plans.first?.tasks.first?.status.current.state == .notTracked)
    }

    @Test func decomposedTextIsComposedWithOneWarning() throws {
        let site = TinySite.sound.replacing("Việc thứ nhất", "Vie\u{323}\u{302}c", in: task)
        let (content, diagnostics) = site.checked()
        #expect(diagnostics.map(\.id.code) == ["CK0002"])
        #expect(
            content?.plans.first?.tasks.first?.title.scalar?.string.utf8.elementsEqual("Việc".utf8) == true)
    }

    @Test(arguments: [("83.99", "83,99"), ("\"83,99\"", "83,99"), ("1250000", "1.250.000"), ("0.5", "0,5")])
    func decimalsArePrintedTheVietnameseWay(_ written: String, _ printed: String) throws {
        let site = TinySite.sound.replacing(
            "theo_doi_tu: 2026-01-15", "muc_tieu: [{ten: A, tu: \(written)}]",
            in: "content/ke-hoach/kh-1/index.md")
        let target = try #require(
            site.checked().content?.plans.first?.document[PlanKey.targets].items.first?.group)
        #expect(target[TargetKey.baseline].scalar.flatMap { DecimalText($0) }?.vietnamese == printed)
    }

    @Test func everySchemaKeepsItsKeysApart() {
        for kind in ContentKind.allCases {
            let names = kind.schema.fields.map(\.name) + CommonKey.schema.fields.map(\.name)
            #expect(Set(names).count == names.count, "\(kind.rawValue)")
        }
    }
}
