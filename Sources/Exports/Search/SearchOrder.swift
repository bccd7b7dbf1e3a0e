public import SitePlan

/// The pages as the search numbers them: short titles first, since of two pages that answer equally well the
/// one that is about little else is shown first. What a common word finds first then stands in a few files.
///
/// - Parameter entries: of the whole site; of titles that are equally long the order stays.
public func inOrderOfSearch(_ entries: [PageEntry]) -> [PageEntry] {
    var byLength = [[Int]](repeating: [], count: longestTitle + 1)
    for (place, entry) in entries.enumerated() {
        let spaces = entry.title.utf8.reduce(0) { $1 == UInt8(ascii: " ") ? $0 + 1 : $0 }
        byLength[min(spaces, longestTitle)].append(place)
    }
    return byLength.flatMap { places in places.map { entries[$0] } }
}

/// In spaces; longer ones count alike.
private let longestTitle = 35
