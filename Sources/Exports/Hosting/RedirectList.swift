internal import ContentModel
internal import Diagnostics
public import SitePlan

/// An address that moved: where a server answers 301 by itself. The page that stands there leads on where no
/// server does.
struct MovedAddress: Sendable {
    /// Both with the path of the base URL before them, beginning and ending with `/`.
    let old, new: String
}

extension PlannedSite {
    /// In byte order of the old addresses. Tombstones are none: their page tells what stood there.
    func movedAddresses(below base: String) -> [MovedAddress] {
        let moved = pages.compactMap { page -> MovedAddress? in
            guard case .redirect(let redirect, let target) = page.subject, redirect.reason == nil else {
                return nil
            }
            return MovedAddress(old: base + page.route.string, new: base + target.string)
        }
        return moved.sorted { precedesByBytes($0.old, $1.old) }
    }
}

/// The path of a base URL without its last `/`: `/cong-khai`, empty where the site has a host of its own.
func basePath(of baseURL: String) -> String {
    let parts = baseURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, !parts[3].isEmpty else { return "" }
    return "/" + parts[3].split(separator: "/").joined(separator: "/")
}

/// `_redirects` as Netlify reads it, and hosts like it; no file where nothing moved. The `!` puts the rule
/// before the page that stands there for all other hosts.
public func redirectFile(of site: PlannedSite, baseURL: String) -> [(file: String, bytes: [UInt8])] {
    let moved = site.movedAddresses(below: basePath(of: baseURL))
    guard !moved.isEmpty else { return [] }
    return [("_redirects", moved.flatMap { Array("\($0.old) \($0.new) 301!\n".utf8) })]
}
