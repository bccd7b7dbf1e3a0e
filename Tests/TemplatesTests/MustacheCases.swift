import Foundation
import Templates
import Testing

/// A case of the Mustache specification.
struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }
}

/// The modules of the specification, beside the package.
enum MustacheSpecification {
    static let modules = [
        "comments", "delimiters", "interpolation", "sections", "inverted", "partials", "inheritance",
    ]

    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/conformance/mustache")

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func cases(_ module: String) throws -> [MustacheCase] {
        struct Module: Decodable { let tests: [MustacheCase] }
        let file = try Data(contentsOf: folder.appending(path: module + ".json"))
        return try JSONDecoder().decode(Module.self, from: file).tests
    }
}

enum JSON: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The value in a slot of this type.
    func value(_ type: TemplateType) -> TemplateValue {
        switch (self, type) {
        case (.null, _): .absent
        case (.flag(let flag), _): .flag(flag)
        case (.text(let text), _): .string(text)
        case (.list(let items), .list(let item)): .list(items.map { $0.value(item) })
        case (.object(let members), .object(let schema)):
            .object(TemplateFrame(schema.fields.map { members[$0.name]?.value($0.type) ?? .absent }))
        case (.list, _), (.object, _): .absent
        }
    }
}

extension TemplateType {
    /// What all of these values have in common. An object that has the names of one around it is of its
    /// schema.
    init(inferredFrom samples: [JSON], inside outer: [[String]: TemplateSchema] = [:]) {
        let items: [[JSON]] = samples.compactMap { if case .list(let items) = $0 { items } else { nil } }
        let objects: [[String: JSON]] = samples.compactMap {
            if case .object(let all) = $0 { all } else { nil }
        }
        if !items.isEmpty {
            self = .list(TemplateType(inferredFrom: items.flatMap(\.self), inside: outer))
        } else if !objects.isEmpty {
            let names = Set(objects.flatMap(\.keys)).sorted()
            self = .object(outer[names] ?? .inferred(names, from: objects, inside: outer))
        } else if samples.contains(where: { if case .flag = $0 { true } else { false } }) {
            self = .flag
        } else {
            self = .text
        }
    }
}

extension TemplateSchema {
    static func inferred(
        _ names: [String], from objects: [[String: JSON]], inside outer: [[String]: TemplateSchema]
    ) -> TemplateSchema {
        TemplateSchema(
            "data",
            deferred: { schema in
                let outer = outer.merging([names: schema]) { $1 }
                return names.map { name in
                    (name, TemplateType(inferredFrom: objects.compactMap { $0[name] }, inside: outer))
                }
            })
    }
}
