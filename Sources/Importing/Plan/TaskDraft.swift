/// A task as it was found, to be written for an editor to review.
struct TaskDraft {
    /// Numbers on the way to it below the section: `["1", "a", "2"]`.
    var path: [String] = []
    /// The number of its section: `IV`.
    var section = ""
    var title = ""
    var headings: [String] = []
    var goal: String?
    var leads: [Mention] = []
    var supporters: [Mention] = []
    var products: [String] = []
    var deadline: DeadlineText?
    var milestoneProducts: [[String]] = []
    var note: String?
    /// `pci/gia-nhap-thi-truong` where a heading names it.
    var component: String?
    /// Paragraphs of Markdown.
    var body: [String] = []
    var doubts: [Doubt] = []
    /// Lines of the source that became keys and do not stand in the body.
    var consumed: [Consumed] = []
    var lines: ClosedRange<Int> = 0...0
}

/// What an editor has to look at.
struct Doubt {
    let reason: String
    let lines: ClosedRange<Int>
    let text: String
}

/// A doubt for each name that the site does not know. A long text is printed with the first alone: with each
/// name it would grow by the square.
func unknown(_ mentions: [Mention], _ lines: ClosedRange<Int>, _ text: String) -> [Doubt] {
    let isLong = text.utf8.count > 600
    return mentions.filter { $0.id == nil }.enumerated().map { index, mention in
        Doubt(
            reason: "«\(mention.name)» không có trong hồ sơ cơ quan", lines: lines,
            text: isLong && index > 0 ? "" : text)
    }
}

struct Consumed {
    let text: String
    let lines: ClosedRange<Int>
}

extension ClosedRange<Int> {
    /// "dòng 12", "dòng 12–14"
    var asLines: String {
        lowerBound == upperBound ? "dòng \(lowerBound)" : "dòng \(lowerBound)–\(upperBound)"
    }

    func joined(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}
