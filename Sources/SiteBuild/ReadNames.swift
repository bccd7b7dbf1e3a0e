public import ContentModel
public import Output
internal import Schedule

/// What the site has by name, as far as it can be read; nothing where there is no site yet.
public func readNames(in files: any SiteFiles, jobs: Int) throws(OutputFailure) -> SiteNames {
    let (site, _) = try load(files, day: .first, jobs: jobs)
    return SiteNames(of: site.content)
}
