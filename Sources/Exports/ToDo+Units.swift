internal import ContentModel
public import Diagnostics
internal import Schedule
public import SitePlan

/// The to-do list of a site, or of the units of one name.
///
/// - Parameter unit: a unit's or group's id, `van-phong` for that of every agency, `so-a/van-phong` for one;
///   nil for all.
/// - Returns: nil, and why, where there is no such unit.
public func toDoList(
    of site: PlannedSite, unit: String?, as format: ToDoFormat
) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    let content = site.content
    let rows = content.dutiesByParty
    guard let unit else { return (toDo(rows, on: content.day, as: format), []) }
    let known = content.agencies.flatMap { agency in
        agency.units.map { "\(agency.id)/\($0.id)" } + agency.groups.map { "\(agency.id)/\($0.id)" } + [
            agency.id
        ]
    }
    guard known.contains(where: { $0.isUnit(unit) }) else { return (nil, [unknown(unit, among: known)]) }
    let chosen = rows.filter { $0.party?.id?.isUnit(unit) ?? false }
    return (toDo(chosen, on: content.day, as: format), [])
}

private func unknown(_ unit: String, among known: [String]) -> Diagnostic {
    let names = unit.contains("/") ? known : known.map { String($0.split(separator: "/").last ?? "") }
    return Diagnostic(
        .unknownUnit, at: nil, "không có đơn vị «\(unit)»",
        expected: "Viết mã của đơn vị như trong co-quan/, hoặc cơ-quan/đơn-vị.",
        suggestion: nearestName(to: unit, among: names))
}

extension String {
    /// Whether this full id is meant by the given one.
    fileprivate func isUnit(_ asked: String) -> Bool { self == asked || hasSuffix("/" + asked) }
}
