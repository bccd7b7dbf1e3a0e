internal import ContentModel
public import SitePlan

/// `_headers` as Netlify and Cloudflare Pages read it.
///
/// Such hosts put the values of all rules that fit one behind the other, so nothing said for all pages can be
/// taken back for some: who may show a page in a frame is a second policy for every folder but `/nhung/`,
/// which is made to stand in other sites' pages. What must be asked for anew these hosts know by themselves.
public func headerFile(of site: PlannedSite, baseURL: String) -> [(file: String, bytes: [UInt8])] {
    let base = basePath(of: baseURL)
    let always = [("Content-Security-Policy", SecurityHeaders.policy)] + SecurityHeaders.others
    var rules = [(path: base + "/*", headers: always)]
    let folders = Set(site.pages.compactMap { $0.route.string.split(separator: "/").first.map(String.init) })
    let own = [(base + "/")] + folders.subtracting(["nhung"]).sorted().map { base + "/\($0)/*" }
    rules += own.map { ($0, [("Content-Security-Policy", "frame-ancestors 'none'")]) }
    rules.append((base + "/du-lieu/*", [("Access-Control-Allow-Origin", "*")]))
    rules.append((base + "/giao-dien/*", [("Cache-Control", "public, max-age=31536000, immutable")]))
    let text = rules.map { rule in
        rule.path + "\n" + rule.headers.map { "  \($0.0): \($0.1)\n" }.joined()
    }
    return [("_headers", Array(text.joined().utf8))]
}
