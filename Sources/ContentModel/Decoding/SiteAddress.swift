/// Whether a text can stand before every address of a site: `https://`, a host, perhaps a port, and a path of
/// plain steps.
///
/// Servers' configurations, feeds and `robots.txt` are made of it, so nothing that ends a word in one of them
/// may stand in it: no user, query, fragment, `.` or `..` as a step, blanks, quotes, `;`, `$`, braces.
public func isSiteAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix), text.utf8.count <= 1000 else {
        return false
    }
    let parts = text.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    let steps = parts.dropFirst()
    return isHost(parts[0]) && steps.dropLast().allSatisfy(isStep)
        && (steps.last.map { $0.isEmpty || isStep($0) } ?? true)
}

/// A name or an IPv4 address, perhaps with a port. Names with marks are written as browsers do: `xn--…`.
private func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isNamed = labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
    guard isNamed, parts.count == 2 else { return isNamed }
    return parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt16(parts[1]) ?? 0 > 0
}

private func isStep(_ text: Substring) -> Bool {
    !text.isEmpty && text != "." && text != ".."
        && text.utf8.allSatisfy { isLetterOrDigit($0) || "-._~".utf8.contains($0) }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
}
