import Diagnostics
import Testing

struct NearestNameTests {
    private let units = ["van-phong", "thanh-tra", "phong-cntt", "phong-bcvt", "trung-tam-cntt"]

    @Test(
        "One slip is forgiven in a short name, up to three in a long one",
        arguments: [
            ("van-phon", "van-phong"), ("van-phnog", "van-phong"), ("vanphong", "van-phong"),
            ("Van-Phong", "van-phong"), ("thanh-trra", "thanh-tra"), ("phong-cnt", "phong-cntt"),
            ("trug-tam-cnt", "trung-tam-cntt"), ("văn-phòng", "van-phong"),
        ])
    func near(name: String, nearest: String) { #expect(nearestName(to: name, among: units) == nearest) }

    @Test(
        "A name that resembles none has no nearest name",
        arguments: ["", "x", "ke-toan", "phong", "van-phong-dang-uy", "cntt"])
    func far(name: String) { #expect(nearestName(to: name, among: units) == nil) }

    @Test("The name itself is no suggestion, another spelling of it is")
    func itself() {
        #expect(nearestName(to: "ten", among: ["ten"]) == nil)
        #expect(nearestName(to: "TEN", among: ["ten"]) == "ten")
        #expect(nearestName(to: "a", among: ["b", ""]) == nil)
        #expect(nearestName(to: "ten", among: []) == nil)
    }

    @Test("Ties go to the first name in order, not to the first candidate")
    func ties() {
        #expect(nearestName(to: "khoa", among: ["khob", "khoc", "khod"].shuffled()) == "khob")
        #expect(nearestName(to: "abcd", among: ["abcx", "abdc", "abc"]) == "abc")
    }

    @Test("Letters that repeat at the ends of what differs are counted once")
    func repeats() {
        #expect(nearestName(to: "aab", among: ["aba"]) == "aba")
        #expect(nearestName(to: "phong-cntt", among: ["phong-cnntt"]) == "phong-cnntt")
        #expect(nearestName(to: "1.1.1", among: ["1.1.1.1", "1.2.3"]) == "1.1.1.1")
        #expect(nearestName(to: "1.11.1", among: ["1.1.1"]) == "1.1.1")
    }

    @Test("Swapped neighbours are one slip")
    func swap() {
        #expect(nearestName(to: "tne", among: ["ten"]) == "ten")
        #expect(nearestName(to: "net", among: ["ten"]) == nil)
    }
}
