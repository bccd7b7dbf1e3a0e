internal import CQREncode

/// A QR code (ISO/IEC 18004) of an address, as an SVG picture that is drawn to the edge of its quiet zone.
public struct QRCode: Sendable {
    /// Modules along a side, without the quiet zone.
    public let width: Int
    private let dark: [Bool]

    /// The light border that scanners need, in modules.
    private static let quietZone = 4

    /// nil for a text that no code can hold: more than 2,331 bytes, or none.
    ///
    /// Level M: up to 15 % may be dirty or torn, as sheets on a notice board are. Costs some 60 µs, most of
    /// it for the choice of the mask.
    public init?(_ text: String) {
        guard let code = text.withCString({ QRcode_encodeString8bit($0, 0, QR_ECLEVEL_M) }) else {
            return nil
        }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        dark = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// Appends the picture. One path, a line for every run of dark modules: some 2 KB for an address.
    ///
    /// - Parameter title: read out in its place.
    public func append(title: String, to output: inout [UInt8]) {
        let side = width + 2 * Self.quietZone
        output += "<svg class=\"ma-qr\" role=\"img\" viewBox=\"0 0 \(side) \(side)\" aria-label=\"".utf8
        appendEscaped(title, to: &output)
        output += "\"><path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path stroke=\"#000\" d=\"".utf8
        for row in 0..<width { append(row: row, to: &output) }
        output += "\"/></svg>".utf8
    }

    private func append(row: Int, to output: inout [UInt8]) {
        var column = 0
        var isFirst = true
        var end = 0
        while column < width {
            guard dark[row * width + column] else {
                column += 1
                continue
            }
            let start = column
            while column < width, dark[row * width + column] { column += 1 }
            if isFirst {
                output += "M\(start + Self.quietZone) \(row + Self.quietZone).5".utf8
            } else {
                output += "m\(start - end) 0".utf8
            }
            output += "h\(column - start)".utf8
            isFirst = false
            end = column
        }
    }
}

private func appendEscaped(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: "\""): output += "&quot;".utf8
        default: output.append(byte)
        }
    }
}
