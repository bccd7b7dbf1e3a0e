import Testing

@testable import Importing

@Suite struct PartyScanTests {
    private let names = UnitNames(of: nil, others: [])

    private func read(_ text: String, isWhole: Bool = false) -> (
        leads: [String], supporters: [String], rest: String
    ) {
        let found = PartyScan.read(text, names, isWholeText: isWhole)
        return (found.leads.map(\.name), found.supporters.map(\.name), text[found.end...].trimmed())
    }

    @Test func aSentenceSaysWhoLeadsAndWhoHelps() {
        let found = read("Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn rà soát văn bản.")
        #expect(found.leads == ["Văn phòng Sở"])
        #expect(found.supporters == ["các phòng chuyên môn"])
        #expect(found.rest == "rà soát văn bản.")
    }

    @Test func whoHelpsMayStandBeforeTheVerb() {
        let found = read("Văn phòng Sở chủ trì, các phòng chuyên môn phối hợp", isWhole: true)
        #expect(found.leads == ["Văn phòng Sở"])
        #expect(found.supporters == ["các phòng chuyên môn"])
    }

    @Test(arguments: [
        "Ban hành kế hoạch", "Số hóa hồ sơ", "Tổ chức hội nghị", "Báo cáo kết quả", "Bổ sung dự toán",
        "Hội nghị sơ kết", "Bộ tiêu chí",
    ])
    func aVerbIsNoUnit(text: String) {
        #expect(read(text).leads.isEmpty)
    }

    @Test func oneNameHoldsItsVa() {
        #expect(
            read("Sở Kế hoạch và Đầu tư, Sở Nội vụ", isWhole: true).leads == [
                "Sở Kế hoạch và Đầu tư", "Sở Nội vụ",
            ])
        #expect(
            read("Văn phòng Sở và Thanh tra Sở", isWhole: true).leads == ["Văn phòng Sở", "Thanh tra Sở"])
    }

    /// Looking ahead was a recursion once, and a row of dashes the end of it.
    @Test func aRowOfSignsOfAnyLengthEndsSoon() {
        let dashes = String(repeating: "- ", count: 50_000)
        #expect(read("Văn phòng Sở" + dashes + " chủ trì").leads == ["Văn phòng Sở"])
        #expect(read("Văn phòng Sở, - Thanh tra Sở chủ trì").leads == ["Văn phòng Sở", "Thanh tra Sở"])
    }

    @Test func kindsOfBodiesWithCommasBetweenAreOneName() {
        #expect(read("Các sở, ban, ngành", isWhole: true).leads == ["Các sở, ban, ngành"])
        #expect(
            read("Các sở, ban, ngành tỉnh; UBND các xã, phường", isWhole: true).leads == [
                "Các sở, ban, ngành tỉnh", "UBND các xã, phường",
            ])
    }

    @Test func aBracketSaysWhoLeadsAndWhoHelps() {
        let both = read("Văn phòng Sở (chủ trì); Thanh tra Sở (phối hợp)", isWhole: true)
        #expect(both.leads == ["Văn phòng Sở"] && both.supporters == ["Thanh tra Sở"])
        let one = read("Văn phòng Sở (chính), Thanh tra Sở", isWhole: true)
        #expect(one.leads == ["Văn phòng Sở"] && one.supporters == ["Thanh tra Sở"])
    }

    @Test func aScopeStandsBehindItsUnit() throws {
        let found = PartyScan.read("Thanh tra Sở (điểm a); Văn phòng (điểm b)", names, isWholeText: true)
        #expect(found.leads.map(\.scope) == ["điểm a", "điểm b"])
    }
}
