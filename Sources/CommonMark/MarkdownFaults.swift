internal import Diagnostics

extension Faults {
    mutating func addTooDeep(at range: Range<Int>) {
        add(
            .markdownTooDeep, at: range,
            "nội dung lồng nhau không quá \(MarkdownOptions.deepestNesting) tầng",
            expected: "Bớt dấu > ở đầu dòng, bớt mức thụt của danh sách hoặc bớt dấu * liền nhau.")
    }
}

extension Renderer {
    mutating func report(refused url: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
        let shown = String(
            String.UnicodeScalarView(String(decoding: url, as: UTF8.self).unicodeScalars.prefix(60)))
        faults.add(
            .unsafeLink, at: range, "liên kết \"\(shown)\" không mở bằng http, https, mailto hay tel",
            expected:
                "Liên kết ra ngoài bắt đầu bằng một trong các cách mở đó; liên kết trong trang viết "
                + "đường dẫn.",
            example: "[Cổng Dịch vụ công](https://dichvucong.gov.vn/)")
    }

    mutating func report(emptyLinkAt range: Range<Int>) {
        faults.add(
            .emptyLink, at: range, "liên kết không có chữ để bấm vào",
            expected: "Viết trong ngoặc vuông nơi liên kết dẫn tới.", example: "[Danh mục thủ tục](/thu-tuc/)"
        )
    }

    mutating func report(imageWithoutText image: OpenImage) {
        faults.add(
            .imageWithoutText, at: image.origin, "ảnh \"\(image.destination)\" chưa có mô tả",
            expected:
                "Viết trong ngoặc vuông điều ảnh cho biết: người không nhìn thấy ảnh chỉ có dòng chữ này.",
            example: "![Sơ đồ các bước tiếp nhận hồ sơ](\(image.destination))")
    }

    mutating func report(_ tag: RawTag, at range: Range<Int>) {
        // One word for a pair of tags.
        if tag.isClosing, reportedTags.contains(tag.name) { return }
        reportedTags.insert(tag.name)
        let name = tag.name.isEmpty ? "mã HTML" : "thẻ HTML <\(tag.isClosing ? "/" : "")\(tag.name)>"
        faults.add(
            .rawHTML, at: range, "\(name) được hiện như chữ thường",
            expected: "Nội dung chỉ dùng Markdown, thẻ HTML không có tác dụng.", example: tag.markdown)
    }

    mutating func report(commentAt range: Range<Int>) {
        faults.add(
            .rawHTML, at: range, "chú thích HTML <!-- … --> không được đưa lên trang",
            expected: "Ghi chú nội bộ để ngoài phần nội dung; muốn công bố thì bỏ dấu <!-- và -->.")
    }

    mutating func report(topHeading heading: MarkdownDocument.Heading) {
        faults.add(
            .topHeading, at: search.blockLine(in: source),
            "tiêu đề cấp 1 \"\(heading.text)\" chỉ dành cho tên trang",
            expected: "Trong phần nội dung, tiêu đề lớn nhất là cấp 2.", example: "## \(heading.text)")
    }

    mutating func report(skippedTo level: Int, _ heading: MarkdownDocument.Heading) {
        let wanted = headings.lastLevel + 1
        faults.add(
            .skippedHeadingLevel, at: search.blockLine(in: source),
            "tiêu đề \"\(heading.text)\" ở cấp \(level), liền trước là cấp \(headings.lastLevel)",
            expected: "Tiêu đề xuống mỗi lần một cấp; ở đây là cấp \(wanted).",
            example: String(repeating: "#", count: wanted) + " " + heading.text)
    }
}

extension RawTag {
    /// What Markdown has for the tag; nil where there is nothing.
    fileprivate var markdown: String? {
        switch name {
        case "b", "strong": "**chữ đậm**"
        case "i", "em": "*chữ nghiêng*"
        case "br": "Kết thúc dòng bằng dấu \\ để xuống dòng."
        case "a": "[chữ của liên kết](https://…)"
        case "img": "![mô tả ảnh](anh.png)"
        case "h1", "h2", "h3": "## Tiêu đề"
        case "ul", "ol", "li": "- một mục"
        case "table", "tr", "td", "th": "| Cột 1 | Cột 2 |\n| --- | --- |\n| ô | ô |"
        default: nil
        }
    }
}

extension TableSet {
    mutating func report(_ mismatch: TableFinder.Mismatch, at range: Range<Int>) {
        faults.add(
            .tableMismatch, at: range,
            "dòng gạch có \(mismatch.delimiterCells) ô, dòng trên có \(mismatch.headerCells) ô "
                + "nên chưa thành bảng",
            expected: "Dòng gạch có đúng số ô của dòng tiêu đề bên trên.",
            example: "|" + String(repeating: " --- |", count: min(12, max(1, mismatch.headerCells))))
    }

    mutating func report(longRow cells: Int, columns: Int, at range: Range<Int>) {
        faults.add(
            .longTableRow, at: range,
            "hàng có \(cells) ô trong bảng \(columns) cột, ô thừa không hiện lên trang",
            expected: "Số ô không quá số cột; dấu | trong ô viết là \\|.")
    }
}
