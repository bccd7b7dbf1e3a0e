/// An object of schema.org's vocabulary: what a page says to machines as JSON-LD.
struct LinkedData: Sendable {
    /// `GovernmentService`
    let type: String
    let properties: [(name: String, value: JSONValue?)]

    init(_ type: String, _ properties: [(name: String, value: JSONValue?)]) {
        self.type = type
        self.properties = properties
    }

    /// As a property of another object.
    var value: JSONValue { .object([("@type", .text(type))] + properties) }

    /// As the content of `<script type="application/ld+json">`: a block of data, which is never run and needs
    /// no exception in a content security policy.
    func appendDocument(to output: inout [UInt8]) {
        let context: [(name: String, value: JSONValue?)] = [
            ("@context", .text("https://schema.org")), ("@type", .text(type)),
        ]
        JSONValue.object(context + properties).append(to: &output)
    }
}
