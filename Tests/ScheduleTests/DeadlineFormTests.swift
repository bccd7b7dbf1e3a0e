import Schedule
import Testing

@Suite struct DeadlineFormTests {
    @Test func everyFormThatMessagesOfferIsRead() {
        for form in deadlineForms { #expect(read(form).1.isEmpty, "\(form)") }
    }

    @Test(arguments: [
        ("Trước 31/12/2020", "trước 2020-12-31"), ("Trước ngày 15/8/2021", "trước 2021-08-15"),
        ("Chậm nhất 30/6/2024", "chậm nhất 2024-06-30"),
        ("Chậm nhất là ngày 30/6/2024", "chậm nhất 2024-06-30"),
        ("Chậm nhất trước 30/6/2024", "trước 2024-06-30"), ("Muộn nhất 30/6/2024", "chậm nhất 2024-06-30"),
        ("Không quá 30/6/2024", "chậm nhất 2024-06-30"), ("Đến hết ngày 30/6/2024", "chậm nhất 2024-06-30"),
        ("31/12/2023", "ngày 2023-12-31"), ("Ngày 31-12-2023", "ngày 2023-12-31"),
        ("31.12.2023", "ngày 2023-12-31"),
        ("ngày 15 tháng 8 năm 2021", "ngày 2021-08-15"), ("15 tháng 8/2021", "ngày 2021-08-15"),
        ("2021-08-15", "ngày 2021-08-15"), ("2024/03/07", "ngày 2024-03-07"),
        ("29/02/2024", "ngày 2024-02-29"),
        ("Trước 15/8", "trước 2024-08-15"), ("Trước ngày 15 tháng 8", "trước 2024-08-15"),
        ("Trước 15/6 và 15/12/2023", "trước 2023-06-15 | trước 2023-12-15"),
        ("Hoàn thành trước ngày 30/11/2024", "trước 2024-11-30"),
        ("Thời gian thực hiện: Năm 2022", "trong 2022-01-01…2022-12-31"),
        ("Trước quý IV/2024", "trước 2024-10-01"), ("Trước năm 2025", "trước 2025-01-01"),
        ("Chậm nhất quý II/2024", "chậm nhất 2024-06-30"), ("Đến hết năm 2025", "chậm nhất 2025-12-31"),
        ("Cuối năm", "chậm nhất 2024-12-31"), ("Cuối tháng 2/2024", "chậm nhất 2024-02-29"),
    ])
    func datesAreReadWithTheirRule(_ phrase: String, _ reading: String) throws {
        #expect(try dump(#require(read(phrase).0)) == reading)
    }

    @Test(arguments: [
        ("Quý I năm 2021", "trong 2021-01-01…2021-03-31"), ("Quý 3/2024", "trong 2024-07-01…2024-09-30"),
        ("Quý IV-2021", "trong 2021-10-01…2021-12-31"), ("Quý IV 2021", "trong 2021-10-01…2021-12-31"),
        ("Quý II", "trong 2024-04-01…2024-06-30"), ("Quý IV/năm 2021", "trong 2021-10-01…2021-12-31"),
        ("Quý II, III/2023", "trong 2023-04-01…2023-06-30 | trong 2023-07-01…2023-09-30"),
        ("Quý II và quý III/2023", "trong 2023-04-01…2023-06-30 | trong 2023-07-01…2023-09-30"),
        ("quý 2, 3/2024", "trong 2024-04-01…2024-06-30 | trong 2024-07-01…2024-09-30"),
        ("Quý II, 15/8/2021", "trong 2021-04-01…2021-06-30 | ngày 2021-08-15"),
        ("Quý I - Quý II/2024", "trong 2024-01-01…2024-06-30"),
        ("Tháng 2/2024", "trong 2024-02-01…2024-02-29"), ("Tháng 02 năm 2023", "trong 2023-02-01…2023-02-28"),
        ("7/2023", "trong 2023-07-01…2023-07-31"),
        ("Tháng 6, 12/2024", "trong 2024-06-01…2024-06-30 | trong 2024-12-01…2024-12-31"),
        ("tháng 3 - 6/2024", "trong 2024-03-01…2024-06-30"),
        ("6 tháng đầu năm 2023", "trong 2023-01-01…2023-06-30"),
        ("6 tháng đầu năm", "trong 2024-01-01…2024-06-30"),
        ("6 tháng cuối năm", "trong 2024-07-01…2024-12-31"),
        ("09 tháng đầu năm 2024", "trong 2024-01-01…2024-09-30"),
        ("Năm 2022", "trong 2022-01-01…2022-12-31"), ("2022", "trong 2022-01-01…2022-12-31"),
        ("Trong năm", "trong 2024-01-01…2024-12-31"),
        ("Giai đoạn 2022 - 2025", "trong 2022-01-01…2025-12-31"),
        ("Giai đoạn 2022–2025", "trong 2022-01-01…2025-12-31"),
        ("giai đoạn từ năm 2022 đến năm 2025", "trong 2022-01-01…2025-12-31"),
        ("Từ tháng 3 đến tháng 6/2024", "trong 2024-03-01…2024-06-30"),
        ("Từ 15/3 đến hết 30/6/2024", "trong 2024-03-15…2024-06-30"),
        ("01/7/2024 - 10/7/2024", "trong 2024-07-01…2024-07-10"),
        ("Tháng 11/2024 - Tháng 3/2025", "trong 2024-11-01…2025-03-31"),
        ("01/7 - 10/7/2024", "trong 2024-07-01…2024-07-10"),
    ])
    func periodsAreDueWithTheirLastDay(_ phrase: String, _ reading: String) throws {
        #expect(try dump(#require(read(phrase).0)) == reading)
    }

    @Test(arguments: [
        ("Hằng tháng", "mỗi thang 2024-01-01…2025-12-31"), ("Hàng quý", "mỗi quy 2024-01-01…2025-12-31"),
        ("Hằng năm", "mỗi nam 2024-01-01…2025-12-31"), ("Mỗi quý một lần", "mỗi quy 2024-01-01…2025-12-31"),
        ("Định kỳ 6 tháng, năm", "mỗi 6-thang+nam 2024-01-01…2025-12-31"),
        ("Định kỳ 6 tháng, hàng năm", "mỗi 6-thang+nam 2024-01-01…2025-12-31"),
        ("6 tháng một lần", "mỗi 6-thang+nam 2024-01-01…2025-12-31"),
        ("Định kỳ 9 tháng", "mỗi 9-thang 2024-01-01…2025-12-31"),
        ("Hằng quý, 6 tháng và năm", "mỗi quy+6-thang+nam 2024-01-01…2025-12-31"),
        ("Hàng tháng/quý", "mỗi thang+quy 2024-01-01…2025-12-31"),
        ("Hằng quý trong năm 2025", "mỗi quy 2025-01-01…2025-12-31"),
        ("Ngày 25 hằng tháng", "mỗi thang 2024-01-01…2025-12-31"),
        ("Vào ngày 25 hằng tháng", "mỗi thang 2024-01-01…2025-12-31"),
        ("Trước ngày 15 của tháng cuối quý", "mỗi quy 2024-01-01…2025-12-31"),
        ("Trước ngày 15 tháng cuối mỗi quý", "mỗi quy 2024-01-01…2025-12-31"),
        ("01 lần/năm", "mỗi nam 2024-01-01…2025-12-31"), ("01 lần/quý", "mỗi quy 2024-01-01…2025-12-31"),
        ("02 lần/năm", "mỗi 6-thang+nam 2024-01-01…2025-12-31"),
        ("Cả năm 2025", "liên tục 2025-01-01…2025-12-31"), ("Cả năm", "liên tục 2024-01-01…2025-12-31"),
        ("Liên tục 24/7", "liên tục 2024-01-01…2025-12-31"),
        ("Hằng tháng trong 6 tháng đầu năm 2025", "mỗi thang 2025-01-01…2025-06-30"),
        ("Hằng tuần", "liên tục 2024-01-01…2025-12-31"),
        ("Thường xuyên", "liên tục 2024-01-01…2025-12-31"),
        ("Thường xuyên, liên tục", "liên tục 2024-01-01…2025-12-31"),
        ("Thường xuyên trong năm", "liên tục 2024-01-01…2025-12-31"),
        ("Thường xuyên trong năm 2025", "liên tục 2025-01-01…2025-12-31"),
        ("Thường xuyên hằng năm", "liên tục 2024-01-01…2025-12-31"),
        ("Thường xuyên và các năm sau", "liên tục 2024-01-01…"),
        ("Trong năm 2024 và các năm tiếp theo", "liên tục 2024-01-01…"),
        ("Từ năm 2024 trở đi", "liên tục 2024-01-01…"), ("Từ ngày 01/3/2024", "liên tục 2024-03-01…"),
    ])
    func whatRecursGoesOnOverThePlansYears(_ phrase: String, _ reading: String) throws {
        #expect(try dump(#require(read(phrase, 2024...2025).0)) == reading)
    }

    @Test(arguments: [
        ("Theo quy định của pháp luật", "theo quy định"), ("Theo thời hạn luật định", "theo quy định"),
        ("Theo quy định tại Nghị định 61/2018/NĐ-CP, 63/NĐ ngày 23/4/2018", "theo quy định"),
        ("Định kỳ theo quy định", "theo quy định"), ("Theo kế hoạch của UBND tỉnh", "kế hoạch riêng"),
        ("Theo quy định, trước 31/12", "theo quy định | trước 2024-12-31"),
        ("Ngay sau khi có quyết định", "sự kiện «Ngay sau khi có quyết định»"),
        ("Khi phát sinh và khi có yêu cầu", "sự kiện «Khi phát sinh» | sự kiện «khi có yêu cầu»"),
        ("Kể từ ngày ký", "sự kiện «Kể từ ngày ký»"), ("Trước khi trình", "sự kiện «Trước khi trình»"),
        (
            "Theo yêu cầu của UBND tỉnh; Hằng quý",
            "sự kiện «Theo yêu cầu của UBND tỉnh» | mỗi quy 2024-01-01…2024-12-31"
        ),
        ("Quý IV/Sau khi có kinh phí", "trong 2024-10-01…2024-12-31 | sự kiện «Sau khi có kinh phí»"),
        ("Trong vòng 03 ngày làm việc kể từ ngày 15/3/2024", "3 ngày làm việc sau 2024-03-15"),
        ("trong thời hạn 10 ngày kể từ ngày 15/3/2024", "10 ngày sau 2024-03-15"),
        ("Chậm nhất 02 tuần sau ngày 15/3/2024", "14 ngày sau 2024-03-15"),
        ("Trong vòng 2 tháng kể từ ngày 31/12/2023", "2 tháng sau 2023-12-31"),
        (
            "Chậm nhất 05 ngày làm việc kể từ khi nhận hồ sơ, trước 30/11/2024",
            "sự kiện «Chậm nhất 05 ngày làm việc kể từ khi nhận hồ sơ» | trước 2024-11-30"
        ),
    ])
    func whatHasNoDateOfItsOwnKeepsItsWords(_ phrase: String, _ reading: String) throws {
        #expect(try dump(#require(read(phrase).0)) == reading)
    }

    @Test func partsKnowWhereTheyStand() throws {
        let deadline = try #require(read("Hàng tháng; Quý IV/2024").0)
        #expect(deadline.parts.map(deadline.text(of:)) == ["Hàng tháng", "Quý IV/2024"])
    }
}
