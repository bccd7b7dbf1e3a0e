/// A value with the string that it was read from, and so with its place.
public struct Located<Value: Sendable>: Sendable {
    public let value: Value
    public let origin: SourceString

    public init(_ value: Value, at origin: SourceString) {
        self.value = value
        self.origin = origin
    }

    public var location: SourceLocation { origin.location }
}
