import Schedule
import Testing

@testable import Importing

@Suite struct DeadlineTextTests {
    private let years = PlanYears(2026)

    @Test func aPhraseOverSeveralLinesIsOne() {
        #expect(DeadlineText(["Thường xuyên", "trong năm trước", "15/8/2026"], in: years)?.phrase != nil)
        #expect(DeadlineText(["Quý", "II/2026"], in: years)?.phrase == "Quý II/2026")
    }

    @Test func linesThatAreDatesAreSeveral() {
        #expect(DeadlineText(["Hàng tháng", "Quý IV/2026"], in: years)?.phrase == "Hàng tháng; Quý IV/2026")
    }

    @Test func stepsHaveNames() throws {
        let text = ["- Ban hành kế", "hoạch trước ngày", "31/01/2026", "- Báo cáo trong quý IV/2026"]
        let steps = try #require(DeadlineText(text, in: years)).steps
        #expect(steps.map(\.name) == ["Ban hành kế hoạch", "Báo cáo"])
        #expect(steps.map(\.phrase) == ["Trước ngày 31/01/2026", "Trong quý IV/2026"])
    }

    @Test(arguments: ["", "sớm", "Văn phòng", "31/02/2026", String(repeating: "a ", count: 500)])
    func whatIsNoDeadlineIsNone(text: String) {
        #expect(DeadlineText([text], in: years) == nil)
    }

    @Test func aSentenceTellsADeadlineByTheWay() {
        #expect(
            deadlineInside("Rà soát; hoàn thành trước ngày 30/6/2026.", in: years)?.phrase
                == "Trước ngày 30/6/2026")
        #expect(deadlineInside("Hàng năm chủ trì xây dựng kế hoạch.", in: years)?.phrase == "Hàng năm")
        #expect(deadlineInside("Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.", in: years) == nil)
    }
}
