/// A legally meaningful value that changed: "Lệ phí: 500.000 đ → 300.000 đ".
public struct FieldChange: Sendable, Hashable {
    /// What the value is, from the key of the record down: "Cách thức thực hiện › Trực tuyến › Phí, lệ phí".
    public let label: String
    /// nil where there was nothing.
    public let old: String?
    /// nil where there is nothing any more.
    public let new: String?

    public var sentence: String {
        switch (old, new) {
        case (let old?, let new?): "\(label): \(old) → \(new)"
        case (nil, let new?): "\(label): bổ sung \(new)"
        case (let old?, nil): "\(label): bỏ \(old)"
        case (nil, nil): label
        }
    }

    /// Of long texts only what differs stands there, with a few words around it.
    init(_ label: String, _ old: String?, _ new: String?) {
        self.label = label
        guard let old, let new, old.utf8.count + new.utf8.count > 240 else {
            (self.old, self.new) = (old, new)
            return
        }
        let (before, after) = (old.split(separator: " "), new.split(separator: " "))
        let shared = zip(before, after).prefix { $0 == $1 }.count
        let most = min(before.count, after.count) - shared
        let tail = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
        self.old = excerpt(before, from: shared, tail: min(tail, most))
        self.new = excerpt(after, from: shared, tail: min(tail, most))
    }
}

private func excerpt(_ words: [Substring], from shared: Int, tail: Int) -> String {
    let context = 4
    let first = max(0, shared - context)
    let last = min(words.count, words.count - tail + context)
    return (first > 0 ? "… " : "") + words[first..<last].joined(separator: " ")
        + (last < words.count ? " …" : "")
}
