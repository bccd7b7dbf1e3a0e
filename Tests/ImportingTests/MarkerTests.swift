import Testing

@testable import Importing

@Suite struct MarkerTests {
    @Test(arguments: [
        ("IV. NHIỆM VỤ", "IV"), ("1.10. Tiêu chí", "1.10"), ("đ) Cải cách", "đ"), ("2) Hai", "2"),
        ("5.Thực hiện Nghị định", "5"), ("a. Rà soát", "a"), ("(1) Một", "1"), ("1/ Việc", "1"),
        ("II.2 Nhiệm vụ", "II.2"), ("Phần II. NHIỆM VỤ", "II"),
        ("Nhiệm vụ 3: Triển khai", "3"), ("Giải pháp số 2. Rà soát", "2"),
    ])
    func aMarkerIsRead(text: String, label: String) throws {
        #expect(try #require(marker(of: text)).0.label == label)
    }

    @Test(arguments: [
        "2024 là năm", "1.5 triệu đồng", "12/2023", "Sở Nội vụ", "TT&TT", "a", "", "Nhiệm vụ 3 năm",
        "Nhiệm vụ: Rà soát",
    ])
    func whatIsNoMarkerIsLeft(text: String) {
        #expect(marker(of: text) == nil)
    }
}
