public import ContentModel
internal import Diagnostics
public import Output
internal import Parallelism

/// What the Vietnamese text of every content file should be, in the order of paths; files that are right, or
/// that can't be read, are not among them.
public func findRepairs(in files: any SiteFiles, jobs: Int) throws(OutputFailure) -> [FileRepair] {
    let paths = try files.list().0.filter { $0.string.hasPrefix("content/") }
    let settings = ContentPath("content/" + SiteFile.settings.rawValue)
    let names = paths.contains(settings) ? namesToKeep(in: try files.read(settings), at: settings) : []
    let results = inParallel(paths.count, jobs: jobs) { repair(paths[$0], in: files, keeping: names) }
    var repairs: [FileRepair] = []
    for result in results {
        if let repair = try result.get() { repairs.append(repair) }
    }
    return repairs
}

private func repair(
    _ path: ContentPath, in files: any SiteFiles, keeping names: [String]
) -> Result<FileRepair?, OutputFailure> {
    guard let place = place(of: path).0 else { return .success(nil) }
    switch place {
    case .record, .siteFile: break
    case .release, .attachment, .ignored: return .success(nil)
    }
    do throws(OutputFailure) {
        return .success(repaired(try files.read(path), at: path, as: place, keeping: names))
    } catch {
        return .failure(error)
    }
}
