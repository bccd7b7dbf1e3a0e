internal import Output

/// What the preview adds to the pages of the site.
enum PreviewPage {
    /// The page with the script that keeps it up to date, and a ribbon where it is not published yet.
    static func page(_ file: ServedFile, _ notice: Bulletin.Notice) -> [UInt8] {
        var page = file.bytes
        // The page forbids all connections; the preview's own needs one.
        replaceFirst("default-src 'none'", by: "default-src 'none'; connect-src 'self'", in: &page)
        if let words = file.notice {
            insert("<p id=\"_xem-thu-nhan\">\(escaped(words))</p>", beforeLast: "</body>", in: &page)
        }
        insert(additions(notice), beforeLast: "</body>", in: &page)
        return page
    }

    /// Where there has been no sound site yet.
    static func empty(_ notice: Bulletin.Notice) -> [UInt8] {
        let text =
            "<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Xem thử</title></head>"
            + "<body><main><h1>Chưa có trang để xem</h1><p>Trang hiện ra khi nội dung hết lỗi.</p></main>"
            + additions(notice) + "</body></html>\n"
        return Array(text.utf8)
    }

    private static func additions(_ notice: Bulletin.Notice) -> String {
        "<link rel=\"stylesheet\" href=\"/_xem-thu/xem-thu.css\">"
            + "<script src=\"/_xem-thu/xem-thu.js\" data-phien=\"\(notice.siteNumber)\"></script>"
    }

    private static func replaceFirst(_ old: String, by new: String, in page: inout [UInt8]) {
        guard let found = page.firstRange(of: Array(old.utf8)) else { return }
        page.replaceSubrange(found, with: Array(new.utf8))
    }

    private static func insert(_ text: String, beforeLast mark: String, in page: inout [UInt8]) {
        let mark = Array(mark.utf8)
        var place = page.count
        var start = max(0, page.count - 64)
        while let found = page[start...].firstRange(of: mark) {
            place = found.lowerBound
            start = found.upperBound
        }
        page.insert(contentsOf: Array(text.utf8), at: place)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
