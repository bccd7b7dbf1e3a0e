/// Whether a picture (JPEG, PNG, WebP) tells where it was taken, in its Exif block or in its XMP text.
func tellsPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let view = ByteView(bytes)
    let blocks: [ArraySlice<UInt8>] =
        if view.long(0) == 0x8950_4E47 {
            pngBlocks(view)
        } else if view.short(0) == 0xFFD8 {
            jpegBlocks(view)
        } else if view.has("RIFF", at: 0), view.has("WEBP", at: 8) {
            webPBlocks(ByteView(bytes, bigEndian: false))
        } else {
            []
        }
    return blocks.contains { block in
        ExifBlock(block)?.hasPlace ?? !occurrences(of: "GPSLatitude", in: block).isEmpty
    }
}

/// The application segments before the picture itself, without their names.
private func jpegBlocks(_ view: ByteView) -> [ArraySlice<UInt8>] {
    var blocks: [ArraySlice<UInt8>] = []
    var offset = 2
    while view.byte(offset) == 0xFF, let marker = view.byte(offset + 1), let length = view.short(offset + 2),
        marker != 0xDA, length >= 2
    {
        if marker == 0xE1 {
            let head = view.has("Exif", at: offset + 4) ? 6 : 0
            blocks.append(view.part(offset + 4 + head, length - 2 - head))
        }
        offset += 2 + length
    }
    return blocks
}

private func pngBlocks(_ view: ByteView) -> [ArraySlice<UInt8>] {
    var blocks: [ArraySlice<UInt8>] = []
    var offset = 8
    while let length = view.long(offset), offset + 8 + length <= view.count {
        if view.has("eXIf", at: offset + 4) || view.has("iTXt", at: offset + 4) {
            blocks.append(view.part(offset + 8, length))
        }
        offset += 12 + length
    }
    return blocks
}

private func webPBlocks(_ view: ByteView) -> [ArraySlice<UInt8>] {
    var blocks: [ArraySlice<UInt8>] = []
    var offset = 12
    while let length = view.long(offset + 4) {
        if view.has("EXIF", at: offset) || view.has("XMP ", at: offset) {
            let head = view.has("Exif", at: offset + 8) ? 6 : 0
            blocks.append(view.part(offset + 8 + head, length - head))
        }
        offset += 8 + length + length % 2
    }
    return blocks
}
