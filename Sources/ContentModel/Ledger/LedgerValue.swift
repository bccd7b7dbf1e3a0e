public import Diagnostics

/// A recorded value: what an editor wrote for a legally meaningful key, as text, in the shape of the schema.
///
/// In the ledger it is JSON: a string, an array, or an object with the keys of the content file.
public indirect enum LedgerValue: Sendable, Hashable {
    case text(String)
    case list([LedgerValue])
    case group([Member])

    public struct Member: Sendable, Hashable {
        public let key: String
        public let value: LedgerValue
    }

    static let empty = LedgerValue.group([])

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var items: [LedgerValue] { if case .list(let items) = self { items } else { [] } }
    var members: [Member] { if case .group(let members) = self { members } else { [] } }

    subscript(key: String) -> LedgerValue? { members.first { $0.key == key }?.value }
}

extension LedgerValue {
    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .list(let items): json.array { json in for item in items { item.write(to: &json) } }
        case .group(let members):
            json.object { json in
                for member in members {
                    json.key(member.key)
                    member.value.write(to: &json)
                }
            }
        }
    }

    /// Deeper than any schema goes: such a line is damaged.
    private static let deepest = 16

    /// nil where the next value is none of the three shapes.
    init?(_ json: inout JSONCursor, depth: Int = 0) {
        guard depth < Self.deepest else { return nil }
        if json.take("[") {
            guard let items = Self.items(&json, depth) else { return nil }
            self = .list(items)
        } else if json.take("{") {
            guard let members = Self.members(&json, depth) else { return nil }
            self = .group(members)
        } else {
            guard let text = json.string() else { return nil }
            self = .text(text)
        }
    }

    private static func items(_ json: inout JSONCursor, _ depth: Int) -> [LedgerValue]? {
        var items: [LedgerValue] = []
        if json.take("]") { return items }
        repeat {
            guard let item = LedgerValue(&json, depth: depth + 1) else { return nil }
            items.append(item)
        } while json.take(",")
        return json.take("]") ? items : nil
    }

    private static func members(_ json: inout JSONCursor, _ depth: Int) -> [Member]? {
        var members: [Member] = []
        if json.take("}") { return members }
        repeat {
            guard let key = json.string(), json.take(":"),
                let value = LedgerValue(&json, depth: depth + 1)
            else { return nil }
            members.append(Member(key: key, value: value))
        } while json.take(",")
        return json.take("}") ? members : nil
    }
}
