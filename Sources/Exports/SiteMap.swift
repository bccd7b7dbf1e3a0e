public import SitePlan

/// `sitemap.xml`: the address of every page that has one; of a record's page also the day of the release that
/// last changed it.
public func siteMap(of site: PlannedSite, baseURL: String) -> [UInt8] {
    var bytes = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

        """.utf8)
    for page in site.pages {
        if !page.isListed { continue }
        bytes += Array("<url><loc>".utf8)
        appendEscaped(baseURL, to: &bytes)
        appendEscaped(String(page.route.string.dropFirst()), to: &bytes)
        bytes += "</loc>".utf8
        if let day = site.lastChanges[page.route.string] { bytes += "<lastmod>\(day)</lastmod>".utf8 }
        bytes += "</url>\n".utf8
    }
    bytes += Array("</urlset>\n".utf8)
    return bytes
}

/// `robots.txt`: everything may be read, and here is the map.
public func robots(baseURL: String) -> [UInt8] {
    Array("User-agent: *\nAllow: /\nSitemap: \(baseURL)sitemap.xml\n".utf8)
}

private func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
        case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
        default: bytes.append(byte)
        }
    }
}
