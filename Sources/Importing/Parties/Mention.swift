/// A unit, group or body as a plan names it.
struct Mention: Equatable {
    /// Of a unit or group of the agency, or of another agency; nil where the site does not know the name.
    let id: String?
    /// As printed.
    let name: String
    /// "điểm a", "theo đề xuất của …"
    var scope: String?
}

/// Who does a piece of work, as a sentence or a cell says it.
struct Assignments {
    var leads: [Mention] = []
    var supporters: [Mention] = []
    /// Whether "chủ trì" or "phối hợp" says who is what.
    var isExplicit = false
    /// Whether a verb stands behind the names: `Các phòng chuyên môn phân công …`.
    var isBeforeVerb = false
    /// Where the text goes on behind the names.
    var end: String.Index
    /// Whether a name that the site does not know was taken from the words around it.
    var isUncertain: Bool { (leads + supporters).contains { $0.id == nil } }
}
