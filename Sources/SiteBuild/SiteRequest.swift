public import Schedule

/// What is asked of a build or a check.
public struct SiteRequest: Sendable {
    /// The day that the site speaks for.
    public let day: CalendarDate
    /// How many threads; at least 1.
    public let jobs: Int
    /// Instead of `dia_chi_trang`.
    public let baseURL: String?
    /// Links end in `/index.html`.
    public let isOffline: Bool
    /// The file that the offline edition is written into as well, as one ZIP archive.
    public let archive: String?
    /// Text files are published as `.gz` and `.br` too.
    public let isPrecompressed: Bool

    public init(
        day: CalendarDate, jobs: Int, baseURL: String? = nil, isOffline: Bool = false,
        archive: String? = nil, isPrecompressed: Bool = false
    ) {
        self.day = day
        self.jobs = max(1, jobs)
        self.baseURL = baseURL
        self.isOffline = isOffline
        self.archive = archive
        self.isPrecompressed = isPrecompressed
    }
}
