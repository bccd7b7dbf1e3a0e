internal import VietnameseText

/// `1250000` → `1.250.000`
func vietnameseFigure(_ value: Int) -> String {
    var bytes: [UInt8] = []
    appendNumber(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// A computed value, rounded half up to so many decimals: `85.6698` → `85,67`.
func vietnameseFigure(_ value: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let padded = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return sign + vietnameseFigure(scaled / scale) + (decimals > 0 ? "," + padded : "")
}
