import ContentModel
import Testing

private let line = "content/duong-day-nong/kstt.md"
private let procedure = "content/thu-tuc/1.003659.md"

extension TinySite {
    /// A sound site with one hotline of a unit, for one field, and a procedure that sends people there.
    fileprivate static let hotline =
        documents
        .with(
            line,
            """
            ---
            ten: Đường dây nóng kiểm soát thủ tục
            loai: kiem-soat-tthc
            co_quan: so-a
            don_vi: van-phong
            dien_thoai:
              - {so: "0269 382 1234"}
            linh_vuc: [buu-chinh]
            kiem_tra: {ngay: 2026-11-01, cach: Gọi thử}
            hieu_luc_tu: 2026-01-01
            ---
            """
        )
        .replacing("can_cu:", "noi_tiep_nhan: [kstt]\ncan_cu:", in: procedure)
}

private let breaches: [Breach] = [
    Breach(
        "no way to reach it", line, "dien_thoai:\n  - {so: \"0269 382 1234\"}\n", "",
        "CK0761 duong-day-nong/kstt.md:2:6"),
    Breach(
        "a number with words in it", line, "0269 382 1234", "1022 hoặc 113",
        "CK0762 duong-day-nong/kstt.md:7:11"),
    Breach("a number too short", line, "0269 382 1234", "12", "CK0762 duong-day-nong/kstt.md:7:11"),
    Breach(
        "tried on a day to come", line, "2026-11-01", "2026-11-22", "CK0763 duong-day-nong/kstt.md:9:18"),
    Breach(
        "last tried 91 days ago", line, "2026-11-01", "2026-08-22", "CK0764 duong-day-nong/kstt.md:9:18"),
    Breach(
        "never tried", line, "kiem_tra: {ngay: 2026-11-01, cach: Gọi thử}\n", "",
        "CK0764 duong-day-nong/kstt.md:2:6"),
    Breach(
        "a number that the line has already", line, "- {so: \"0269 382 1234\"}",
        "- {so: \"0269 382 1234\"}\n  - {so: \"+84 269.382.1234\"}", "CK0765 duong-day-nong/kstt.md:8:11"),
    Breach(
        "a procedure that sends people to a line that has ended", line, "hieu_luc_tu: 2026-01-01",
        "hieu_luc_den: 2026-11-20", "CK0766 thu-tuc/1.003659.md:5:17"),
    Breach(
        "an end before the beginning", line, "hieu_luc_tu: 2026-01-01",
        "hieu_luc_tu: 2026-01-01\nhieu_luc_den: 2025-01-01", "CK0609 duong-day-nong/kstt.md:11:15",
        "CK0766 thu-tuc/1.003659.md:5:17"),
    Breach("a unit of another agency", line, "van-phong", "van-phon", "CK0104 duong-day-nong/kstt.md:5:9"),
    Breach(
        "a heading in the text", line, "hieu_luc_tu: 2026-01-01\n---",
        "hieu_luc_tu: 2026-01-01\n---\n## Lưu ý",
        "CK0767 duong-day-nong/kstt.md:12:1"),
    Breach("an unknown field", line, "[buu-chinh]", "[buu]", "CK0123 duong-day-nong/kstt.md:8:12"),
]

struct HotlineTests {
    @Test("Each rule on hotlines is broken once and says where", arguments: breaches)
    func breach(_ breach: Breach) {
        #expect(TinySite.hotline.faults() == [])
        let site = TinySite.hotline.replacing(breach.old, breach.new, in: breach.file)
        #expect(site.faults().sorted() == breach.faults.sorted())
    }

    @Test("90 days after it was tried, a line is still taken as tried")
    func lastDay() {
        #expect(TinySite.hotline.replacing("2026-11-01", "2026-08-23", in: line).faults() == [])
    }

    @Test("A line is found by its agency, its unit and its field, and no longer once it has ended")
    func directory() throws {
        let content = try #require(TinySite.hotline.checked().content)
        let agency = content.owner
        let unit = try #require(agency.units.first { $0.id.string == "van-phong" })
        #expect(content.hotlines.lines(of: agency).map(\.id) == ["kstt"])
        #expect(content.hotlines.lines(of: unit, in: agency).map(\.id) == ["kstt"])
        #expect(content.hotlines.lines(for: "buu-chinh", of: agency).map(\.id) == ["kstt"])
        #expect(content.hotlines.lines(for: "khac", of: agency).isEmpty)
        let ended = TinySite.hotline.replacing(
            "hieu_luc_tu: 2026-01-01", "hieu_luc_den: 2026-11-20", in: line)
        #expect(try #require(ended.checked().content).hotlines.isEmpty)
    }

    @Test(
        "A number is dialled and read out as its kind asks",
        arguments: [
            ("1022", "tel:1022", "1022"), ("113", "tel:113", "113"),
            ("02693821234", "tel:+842693821234", "0269 382 1234"),
            ("0269.3821.234", "tel:+842693821234", "0269 382 1234"),
            ("+84 269 3821234", "tel:+842693821234", "0269 382 1234"),
            ("(024) 3822 1234", "tel:+842438221234", "024 3822 1234"),
            ("0912-345-678", "tel:+84912345678", "0912 345 678"),
            ("19001234", "tel:19001234", "1900 1234"),
            ("0269 382 1234 máy lẻ 12", "tel:+842693821234;ext=12", "0269 382 1234 máy lẻ 12"),
        ])
    func numbers(_ text: String, _ link: String, _ printed: String) throws {
        let number = try #require(PhoneNumber(text))
        #expect(number.link == link)
        #expect(number.printed == printed)
    }

    @Test("Words are no number", arguments: ["", "12", "1022 hoặc 113", "gọi 1022", "1234567890123456"])
    func noNumber(_ text: String) {
        #expect(PhoneNumber(text) == nil)
    }
}
