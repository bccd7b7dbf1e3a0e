/// A mail address at a provider for private persons, from its `@` on, also written `(at)` or `[at]`.
func privateEmail(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> PersonalDatum? {
    guard let mark = endOfAt(offset, in: text) else { return nil }
    var domain = mark
    if domain < text.count, text[domain] == 0x20 { domain += 1 }
    var end = domain
    while end < text.count, isMailByte(text[end]) { end += 1 }
    var name = String(decoding: text[domain..<end], as: UTF8.self).lowercased()
    while let next = endOfDot(end, in: text) {
        let start = next
        end = next
        while end < text.count, isMailByte(text[end]) { end += 1 }
        name += "." + String(decoding: text[start..<end], as: UTF8.self).lowercased()
    }
    while end > domain, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    while name.last == "." { name.removeLast() }
    guard isPrivateProvider(name) else { return nil }
    var last = offset
    if last > 0, text[last - 1] == 0x20 { last -= 1 }
    var start = last
    while start > 0, isMailByte(text[start - 1]) { start -= 1 }
    return start < last ? PersonalDatum(.email, start..<end) : nil
}

/// The offset behind `@`, `(at)`, `[at]`, `(a)` or `[a]`.
private func endOfAt(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text[offset] == UInt8(ascii: "@") { return offset + 1 }
    // Most brackets hold something else.
    guard offset + 2 < text.count, [0x61, 0x41, 0x40].contains(text[offset + 1]) else { return nil }
    let rest = String(decoding: text[offset..<min(text.count, offset + 4)], as: UTF8.self).lowercased()
    for form in ["(at)", "[at]"] where rest == form { return offset + 4 }
    for form in ["(a)", "[a]", "(@)", "[@]"] where rest.hasPrefix(form) { return offset + 3 }
    return nil
}

/// The offset behind `[dot]` or `(dot)`.
private func endOfDot(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let end = offset + 5
    guard end <= text.count, text[offset] == 0x5B || text[offset] == 0x28 else { return nil }
    let form = String(decoding: text[offset..<end], as: UTF8.self).lowercased()
    return form == "[dot]" || form == "(dot)" ? end : nil
}

private let providers: Set<String> = [
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn", "icloud",
    "proton", "protonmail", "zoho", "zohomail", "yandex", "gmx", "tutanota",
]

/// Names too common to be a provider's wherever they stand, with what stands behind them there.
private let narrowProviders: [String: Set<String>] = [
    "me": ["com"], "mac": ["com"], "aol": ["com"], "pm": ["me"], "mail": ["com", "ru"], "qq": ["com"],
]

/// `gmail.com`, `yahoo.com.vn`: the provider's name and one or two short parts behind it.
private func isPrivateProvider(_ domain: String) -> Bool {
    let parts = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ (2...3).contains($0.count) }) else {
        return false
    }
    // mail.gia-lai.vn, mail.gov.vn and the like are offices' own; so may be any at vnn.vn or fpt.com.vn,
    // where enterprises have their boxes.
    guard parts.count == 2 || ["com", "co", "net"].contains(parts[1]) else { return false }
    if let only = narrowProviders[String(parts[0])] { return only.contains(String(parts[1])) }
    return providers.contains(String(parts[0]))
}
