public import ContentModel
internal import Diagnostics
public import Output
public import Schedule

/// Every record of a site that could be read, whatever is wrong with the others.
public func readableDocuments(
    in files: any SiteFiles, day: CalendarDate, jobs: Int
) throws(OutputFailure) -> [Document] {
    try load(files, day: day, jobs: jobs).0.content.documents
}

/// The fields of administration of `linh-vuc.yaml` as far as they can be read.
public func subjectNames(in files: any SiteFiles) throws(OutputFailure) -> [(id: String, name: String)] {
    let path = ContentPath("content/" + SiteFile.fields.rawValue)
    guard try files.list().0.contains(path) else { return [] }
    let bytes = try files.read(path)
    guard case .site(let document)? = read(bytes, at: path, as: .siteFile(.fields)).0 else { return [] }
    return document.records.compactMap { record in
        guard let id = record[SubjectKey.id].scalar, let name = record[SubjectKey.name].scalar else {
            return nil
        }
        return (id.string, name.string)
    }
}
