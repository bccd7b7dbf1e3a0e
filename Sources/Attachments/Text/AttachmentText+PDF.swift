extension AttachmentText {
    /// The text of every page, all texts beside pages (title, bookmarks, notes, fields), the description, and
    /// the files inside.
    mutating func readPDF(_ bytes: ArraySlice<UInt8>, named name: String, depth: Int) {
        guard occurrences(of: "/Encrypt", in: bytes).isEmpty else { return leave() }
        let objects = PDFObjects(bytes, limit: room)
        room -= objects.inflatedCount
        if !objects.isWhole { leave() }
        add(name, .plain, Array(objects.texts.joined(separator: "\n").utf8))
        for stream in objects.streams where stream.isDescription {
            add(place(name, "mô tả"), .markup, take(stream.content(limit: room)))
        }
        var hasText = false
        for (number, page) in objects.pages.enumerated() {
            var text = PDFPageText(objects, room: room)
            text.read(page)
            room = text.room
            if !text.isWhole || room <= 0 { leave() }
            hasText = hasText || !text.bytes.isEmpty
            add(place(name, "trang \(number + 1)"), .laidOut, text.bytes)
        }
        if !hasText { leave() }
        for stream in objects.streams where stream.isAttachedFile {
            read(
                take(stream.content(limit: room))[...], named: place(name, "tệp bên trong"), depth: depth + 1)
        }
    }

    private func place(_ name: String, _ part: String) -> String { name.isEmpty ? part : name + ", " + part }
}
