/// SARIF 2.1.0 (OASIS), for code scanning and editors.
///
/// Paths are relative to the site's directory, which a forge takes for the root of the repository. Columns
/// count Unicode scalars, which is not SARIF's default and therefore said. A rule's page stands in `help`:
/// `helpUri` must be absolute, and where this project is hosted is not ours to know.
enum SARIFReport {
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    static func text(of diagnostics: [Diagnostic]) -> String {
        let rules = Set(diagnostics.map(\.id)).sorted { $0.number < $1.number }
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("$schema", schema)
            json.member("version", "2.1.0")
            json.key("runs")
            json.array { json in
                json.object { json in writeRun(diagnostics, rules, to: &json) }
            }
        }
        return json.text + "\n"
    }

    private static func writeRun(
        _ diagnostics: [Diagnostic], _ rules: [DiagnosticID], to json: inout JSONWriter
    ) {
        json.key("tool")
        json.object { json in
            json.key("driver")
            json.object { json in
                json.member("name", "CongKhai")
                json.key("rules")
                json.array { json in
                    for rule in rules { write(rule, to: &json) }
                }
            }
        }
        json.member("columnKind", "unicodeCodePoints")
        json.key("results")
        json.array { json in
            var fingerprint = Fingerprint()
            let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
            for diagnostic in diagnostics {
                write(diagnostic, indices[diagnostic.id] ?? 0, fingerprint.next(for: diagnostic), to: &json)
            }
        }
    }

    private static func write(_ rule: DiagnosticID, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", rule.code)
            writeText("shortDescription", rule.title, to: &json)
            writeText("help", "Documentation/diagnostics/\(rule.code).md", to: &json)
            json.key("defaultConfiguration")
            json.object { $0.member("level", rule.severity.name) }
        }
    }

    private static func write(
        _ diagnostic: Diagnostic, _ ruleIndex: Int, _ fingerprint: String, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("ruleId", diagnostic.id.code)
            json.member("ruleIndex", ruleIndex)
            json.member("level", diagnostic.severity.name)
            writeMessage(diagnostic.paragraphs.joined(separator: "\n"), to: &json)
            if let location = diagnostic.location {
                json.key("locations")
                json.array { json in
                    json.object { json in write(location, to: &json) }
                }
            }
            if !diagnostic.related.isEmpty { write(diagnostic.related, to: &json) }
            json.key("partialFingerprints")
            json.object { $0.member("congkhai/v1", fingerprint) }
            if let acceptance = diagnostic.acceptance { write(acceptance, to: &json) }
        }
    }

    private static func write(_ acceptance: Diagnostic.Acceptance, to json: inout JSONWriter) {
        json.key("suppressions")
        json.array { json in
            json.object { json in
                json.member("kind", "inSource")
                json.member("status", "accepted")
                json.member(
                    "justification", "\(acceptance.reason) (\(acceptance.post), đến \(acceptance.until))")
            }
        }
    }

    private static func write(_ related: [Diagnostic.Related], to json: inout JSONWriter) {
        json.key("relatedLocations")
        json.array { json in
            for related in related {
                json.object { json in
                    write(related.location, to: &json)
                    writeMessage(related.message, to: &json)
                }
            }
        }
    }

    private static func write(_ location: SourceLocation, to json: inout JSONWriter) {
        json.key("physicalLocation")
        json.object { json in
            json.key("artifactLocation")
            json.object { json in
                json.member("uri", uri(of: location.path))
                json.member("uriBaseId", "%SRCROOT%")
            }
            guard location.line > 0 else { return }
            json.key("region")
            json.object { json in
                json.member("startLine", location.line)
                guard location.column > 0 else { return }
                json.member("startColumn", location.column)
                json.member("endColumn", location.column + location.width)
            }
        }
    }

    private static func writeText(_ name: String, _ text: String, to json: inout JSONWriter) {
        json.key(name)
        json.object { $0.member("text", text) }
    }

    /// In a message braces stand for arguments (section 3.11.5), so ours are doubled.
    private static func writeMessage(_ text: String, to json: inout JSONWriter) {
        var doubled = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            doubled.append(scalar)
            if scalar == "{" || scalar == "}" { doubled.append(scalar) }
        }
        writeText("message", String(doubled), to: &json)
    }

    private static let unreserved = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)

    /// RFC 3986: every byte but the unreserved ones and the slashes between the parts.
    private static func uri(of path: ContentPath) -> String {
        var uri = ""
        for byte in path.string.utf8 {
            if unreserved.contains(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return uri
    }
}
