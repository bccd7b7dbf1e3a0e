/// CSV text with another sign between its cells: Excel set to Vietnam, whose comma is the decimal sign, opens
/// what has semicolons.
///
/// - Parameters:
///   - bytes: with commas between the cells, quoted where needed.
///   - separator: `;` or a tab. A cell that holds it is put into quotes.
public func redelimited(_ bytes: [UInt8], by separator: UInt8) -> [UInt8] {
    let (comma, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var cell: [UInt8] = []
    var isQuoted = false
    func closed(_ cell: [UInt8]) -> [UInt8] {
        cell.first != quote && cell.contains(separator) ? [quote] + cell + [quote] : cell
    }
    for byte in bytes {
        if byte == quote { isQuoted.toggle() }
        guard !isQuoted, byte == comma || byte == 0x0A || byte == 0x0D else {
            cell.append(byte)
            continue
        }
        output += closed(cell)
        cell = []
        output.append(byte == comma ? separator : byte)
    }
    return output + closed(cell)
}
