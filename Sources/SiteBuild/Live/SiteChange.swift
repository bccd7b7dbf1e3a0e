internal import ContentModel
public import Diagnostics

/// What may have changed in a site's folders since it was read last.
public struct SiteChange: Sendable {
    /// Files that were written, moved or deleted.
    public var paths: Set<ContentPath> = []
    /// Folders that appeared, went or were moved: everything below them may be other than it was.
    public var folders: Set<ContentPath> = []
    /// Whether nothing that was known can be relied on.
    public var isUnknown = false

    public init() {}

    /// The whole site.
    public static var everything: SiteChange {
        var change = SiteChange()
        change.isUnknown = true
        return change
    }

    /// Whether there is nothing to read anew: the tools of editors leave files that are none of ours.
    public var isIdle: Bool {
        !isUnknown && folders.isEmpty && paths.allSatisfy { place(of: $0).0 == .ignored }
    }

    func touches(_ path: ContentPath) -> Bool {
        isUnknown || paths.contains(path)
            || folders.contains { path.string.hasPrefix($0.string + "/") || $0 == path }
    }

    var touchesTemplates: Bool {
        isUnknown || paths.union(folders).contains { $0.string.hasPrefix("templates") }
    }
}
