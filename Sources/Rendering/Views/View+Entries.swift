internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import Templates

extension View.Entry {
    typealias Getter<Value> = @Sendable (Subject, PageContext) -> Value

    static func text(_ name: String, _ get: @escaping Getter<String?>) -> Self {
        Self(name: name, type: .text) { get($0, $1).map(TemplateValue.string) ?? .absent }
    }

    static func source(_ name: String, _ get: @escaping Getter<SourceString?>) -> Self {
        Self(name: name, type: .text) { get($0, $1).map(TemplateValue.source) ?? .absent }
    }

    /// A count; prints 0, and is false where it is nil.
    static func count(_ name: String, _ get: @escaping Getter<Int?>) -> Self {
        Self(name: name, type: .text) { get($0, $1).map { .string(vietnameseFigure($0)) } ?? .absent }
    }

    static func flag(_ name: String, _ get: @escaping Getter<Bool>) -> Self {
        Self(name: name, type: .flag) { .flag(get($0, $1)) }
    }

    static func texts(_ name: String, _ get: @escaping Getter<[String]>) -> Self {
        Self(name: name, type: .list(.text)) { .list(get($0, $1).map(TemplateValue.string)) }
    }

    static func sources(_ name: String, _ get: @escaping Getter<[SourceString]>) -> Self {
        Self(name: name, type: .list(.text)) { .list(get($0, $1).map(TemplateValue.source)) }
    }

    static func date(_ name: String, _ get: @escaping Getter<CalendarDate?>) -> Self {
        Self(name: name, type: .printable(dateView.schema)) { subject, context in
            get(subject, context).map { printable($0, context) } ?? .absent
        }
    }

    /// Markdown of the page's own record, its links made relative.
    static func html(_ name: String, _ get: @escaping Getter<Markdown?>) -> Self {
        Self(name: name, type: .html) { subject, context in
            get(subject, context).map { .html(renderedHTML(of: $0, context)) } ?? .absent
        }
    }

    /// JSON-LD, one object or a list of them: the content of a script element.
    static func data(_ name: String, _ get: @escaping Getter<[LinkedData]>) -> Self {
        Self(name: name, type: .html) { subject, context in
            let objects = get(subject, context)
            guard let first = objects.first else { return .absent }
            var bytes: [UInt8] = []
            if objects.count == 1 { first.appendDocument(to: &bytes) } else { append(objects, to: &bytes) }
            return .html(bytes)
        }
    }

    private static func append(_ objects: [LinkedData], to bytes: inout [UInt8]) {
        for (index, object) in objects.enumerated() {
            bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
            object.appendDocument(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    static func object<Value>(_ name: String, _ view: View<Value>, _ get: @escaping Getter<Value?>) -> Self {
        Self(name: name, type: .object(view.schema)) { subject, context in
            get(subject, context).map { .object(view.frame($0, context)) } ?? .absent
        }
    }

    static func list<Value>(_ name: String, _ view: View<Value>, _ get: @escaping Getter<[Value]>) -> Self {
        Self(name: name, type: .list(.object(view.schema))) { subject, context in
            .list(get(subject, context).map { .object(view.frame($0, context)) })
        }
    }
}

/// The HTML of a Markdown text with its links written for this page.
///
/// - Parameter file: where the text stands; nil: in the page's own record.
func renderedHTML(of text: Markdown, in file: ContentPath? = nil, _ context: PageContext) -> [UInt8] {
    let document = text.document
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.html.count + 64)
    let source = file ?? context.page.source ?? ContentPath("content/trang.yaml")
    document.appendHTML(into: &bytes, anchorPrefix: context.anchorPrefix) { index, output in
        var link = context.link(written: document.links[index].destination, in: source)
        link.withUTF8 { appendURL($0, to: &output) }
    }
    return bytes
}
