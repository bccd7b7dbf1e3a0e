import Testing
import VietnameseText

/// What was found, as "kind: text".
private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return personalData(in: text).map {
        "\($0.kind.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
}

@Suite struct PersonalDataTests {
    @Test(arguments: [
        ("gọi 0912345678 nhé", "phone: 0912345678"),
        ("gọi 0912 345 678.", "phone: 0912 345 678"),
        ("gọi 0912.345.678", "phone: 0912.345.678"),
        ("gọi 091-234-5678", "phone: 091-234-5678"),
        ("gọi +84 912 345 678", "phone: 84 912 345 678"),
        ("gọi +84912345678", "phone: 84912345678"),
        ("máy bàn 0269 3824 123", "phone: 0269 3824 123"),
        ("máy bàn 02693824123", "phone: 02693824123"),
        ("số 12 0912345678", "phone: 0912345678"),
        ("số 001099012345", "identityNumber: 001099012345"),
        ("số 001 099 012 345", "identityNumber: 001 099 012 345"),
        ("số 230123456, cấp", "identityNumber: 230123456"),
        ("CCCD số 1234567890", "identityNumber: 1234567890"),
        ("chứng minh nhân dân 230123456", "identityNumber: 230123456"),
        ("gọi ０９１２３４５６７８ nhé", "phone: ０９１２３４５６７８"),
        ("thư a.b＠mien．vn nhé", "email: a.b＠mien．vn"),
        ("thư a.b@mien.vn.", "email: a.b@mien.vn"),
        ("gặp ông Nguyễn Văn A, hỏi", "personName: Nguyễn Văn A"),
        ("bà Trần Thị Ví Dụ nói", "personName: Trần Thị Ví Dụ"),
        ("Tôi tên là Lê Minh Họa, hỏi", "personName: Lê Minh Họa"),
        ("tôi là Lê Minh Họa", "personName: Lê Minh Họa"),
        ("Ông Lê Văn Ký Tên Giám đốc đã trả lời.", "personName: Lê Văn Ký Tên Giám"),
        ("Trời mưa. Rồi nắng. Tối thì bà Trần Thị Ví Dụ hỏi", "personName: Trần Thị Ví Dụ"),
        ("## Trả lời\n\nÔng Lê Văn Mẫu nói", "personName: Lê Văn Mẫu"),
        ("gặp ong Nguyen Van A", "personName: Nguyen Van A"),
        ("phòng Ông Lê Văn Mẫu, hỏi", "personName: Lê Văn Mẫu"),
    ])
    func finds(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

    @Test(arguments: [
        ("Nguyễn Văn Mẫu, nhà số 12 đường Ví Dụ, hỏi", "homeAddress: nhà số 12 đường Ví Dụ"),
        ("Lê Thị Mẫu ở số 5 đường Ví Dụ", "homeAddress: số 5 đường Ví Dụ"),
        ("Phạm Văn Mẫu, thôn Đông, hỏi", "homeAddress: thôn Đông"),
    ])
    func findsWhereANamedPersonLives(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    @Test func aNameAndItsAddressAreTwoFindings() {
        #expect(
            found("bà Trần Thị Mẫu, ngõ 5 phố Mới") == [
                "personName: Trần Thị Mẫu", "homeAddress: ngõ 5 phố Mới",
            ])
    }

    @Test func everySentenceIsRead() {
        #expect(
            found("Sóng yếu.\n\nGặp ông Lê Văn Mẫu. Nhà bà Trần Thị Mẫu, ngõ 5 phố Mới; xin hết.") == [
                "personName: Lê Văn Mẫu", "personName: Trần Thị Mẫu", "homeAddress: ngõ 5 phố Mới",
            ])
    }

    @Test(arguments: [
        "tổng đài 1022, 1900 1234", "phí 150.000.000 đồng", "phí 150000000 đồng", "ngày 25/11/2026 lúc 07:30",
        "mã 1.003659.000.00.00.H21", "hồ sơ H21.19-260401-0912345678", "số 0912345678/CV-STTTT",
        "hồ sơ 000.12.34.H21-260401-0001", "giai đoạn 2022-2025", "đường dây 0000 000 001", "2024 2025 2026",
        "cột phát sóng ở đường Nguyễn Văn Linh, phường Minh Họa", "trường Lê Quý Đôn, số 12 đường Ví Dụ",
        "Ủy ban nhân dân phường Minh Họa trả lời", "Bà con thôn Đông phản ánh", "cô giáo và chú bảo vệ",
        "bà, Nguyễn Văn", "tỉnh chỉ có Sở Nội Vụ và địa chỉ Sở Công Thương", "chị Phòng Tài Chính trả lời",
        "cột ở đường Bà Huyện Thanh Quan", "nhà cô Ba", "theo @chinhphu", "Nghị định số 13/2023/NĐ-CP", "",
    ])
    func letsPass(_ text: String) { #expect(found(text) == []) }

    @Test func survivesAnyBytes() {
        var dice = Dice(state: 11)
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 0..<80, using: &dice)).map { _ in
                Bool.random(using: &dice)
                    ? UInt8.random(in: 0...255, using: &dice) : UInt8.random(in: 0x30...0x40, using: &dice)
            }
            bytes.withUnsafeBufferPointer { text in
                for datum in personalData(in: text) {
                    #expect(datum.range.lowerBound >= 0 && datum.range.upperBound <= text.count)
                    #expect(!datum.range.isEmpty)
                }
            }
        }
    }
}
