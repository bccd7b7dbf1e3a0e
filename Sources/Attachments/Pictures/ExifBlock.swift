/// Exif: a TIFF file inside a picture. Its first directory leads to another one about the place.
struct ExifBlock {
    private static let placeDirectory = 0x8825
    /// Tags of that directory: latitude and longitude.
    private static let coordinates = [2, 4]

    private let view: ByteView

    /// - Parameter bytes: from the byte order mark (`II`, `MM`) on.
    init?(_ bytes: ArraySlice<UInt8>) {
        let view = ByteView(bytes, bigEndian: bytes.first == UInt8(ascii: "M"))
        guard view.has("II", at: 0) || view.has("MM", at: 0), view.short(2) == 42 else { return nil }
        self.view = view
    }

    /// Whether it says where the picture was taken.
    var hasPlace: Bool {
        guard let first = view.long(4), let place = entry(Self.placeDirectory, in: first),
            let directory = view.long(place + 8)
        else { return false }
        return Self.coordinates.contains { entry($0, in: directory) != nil }
    }

    /// Where the directory has the entry of a tag, 12 bytes each.
    private func entry(_ tag: Int, in directory: Int) -> Int? {
        guard let count = view.short(directory) else { return nil }
        return (0..<count).lazy.map { directory + 2 + 12 * $0 }.first { view.short($0) == tag }
    }
}
