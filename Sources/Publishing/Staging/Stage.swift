import Output

/// The site that is being put together, beside the one that is published.
final class Stage: Sendable {
    let area: StagingArea
    /// nil where nothing is published yet.
    let published: Folder?
    let known: KnownFiles
    let next: Folder
    /// Nothing was in `next` before: no file can be in the way.
    let isFresh: Bool

    init(in area: StagingArea) throws(OutputFailure) {
        self.area = area
        published = try area.parent.folder(area.place.name)
        known = published.map { KnownFiles(in: $0) } ?? KnownFiles()
        isFresh = try area.folder.makeFolder(StagingArea.next.text)
        next = try Folder(StagingArea.next.text, in: area.folder)
        if let published {
            try attempt("đặt quyền truy cập", next.path, next.adoptAccess(of: published))
        }
    }

    /// The place that is published to, for messages.
    var target: String { area.place.path }
}

extension Folder {
    /// The new tree is as open to the web server as the old one: permission bits and group of the root, which
    /// new folders inherit where it is setgid.
    fileprivate func adoptAccess(of other: Folder) throws(SystemError) {
        let wanted = try files.status(of: other.descriptor)
        let status = try files.status(of: descriptor)
        if wanted.group != status.group {
            // Only a member may give a folder to a group; the site is as readable to all others without.
            _ = try? files.setGroup(wanted.group, of: descriptor)
        }
        if wanted.mode != status.mode { try files.setMode(wanted.mode, of: descriptor) }
    }
}

/// A file that the site's makers wrote.
struct WrittenFile: Sendable {
    let path: OutputPath
    let staged: StagedFile
}

/// A file of the new site.
struct StagedFile: Sendable {
    enum Change: Sendable { case added, changed, unchanged }

    let path: RawPath
    let hash: ContentHash
    /// In bytes.
    let size: Int
    /// Against what is published.
    let change: Change
}
