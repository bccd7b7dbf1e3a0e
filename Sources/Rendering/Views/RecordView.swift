internal import ContentModel
internal import Schedule
internal import Templates

/// The general view of a record: every key of its schema under the name that an editor writes.
func recordView(_ schema: Schema) -> View<Record> {
    View<Record>(
        schema.name,
        schema.fields.enumerated().map { slot, field in
            let printer = ValuePrinter(field.type)
            return View<Record>.Entry(name: field.name, type: printer.type) { record, context in
                printer.value(of: record.values[slot], context)
            }
        })
}

/// How the values of one type are handed to templates.
struct ValuePrinter: Sendable {
    typealias Printer = @Sendable (FieldValue, PageContext) -> TemplateValue?

    let type: TemplateType
    private let print: Printer

    private init(_ type: TemplateType, _ print: @escaping Printer) {
        self.type = type
        self.print = print
    }

    init(_ type: FieldType) {
        switch type {
        case .text, .code, .phone, .email, .url, .year, .integer, .identifier, .deadline:
            self.init(.text) { value, _ in value.scalar.map(TemplateValue.source) }
        case .attachment:
            self.init(.printable(attachmentView.schema)) { value, context in
                value.scalar.map { name in
                    let attachment = Attachment(name.string, context)
                    return .printable(attachment.name, attachmentView.frame(attachment, context))
                }
            }
        case .flag:
            self.init(.flag) { value, _ in .flag(value.isTrue) }
        case .markdown:
            self.init(.html) { value, context in value.markdown.map { .html(renderedHTML(of: $0, context)) } }
        case .date, .dateOrMonth, .timestamp:
            self.init(.printable(dateView.schema)) { value, context in printableDate(value, context) }
        case .decimal:
            self.init(.text) { value, _ in
                value.scalar.flatMap { DecimalText($0) }.map { .string($0.vietnamese) }
            }
        case .period:
            self.init(.text) { value, _ in value.scalar.flatMap { Period($0) }.map { .string($0.label) } }
        case .choice(let choices):
            self.init(.text) { value, _ in
                value.scalar.flatMap { text in choices.first { $0.value == text.string } }.map {
                    .string($0.label)
                }
            }
        case .reference, .unit, .subject, .index, .source:
            self.init(named: type)
        case .shorthand(let scalar, let schema):
            self.init(scalar, or: schema)
        case .group(let schema):
            let view = recordView(schema)
            self.init(.object(view.schema)) { value, context in
                value.group.map { .object(view.frame($0, context)) }
            }
        case .table(let schema):
            self.init(listOf: ValuePrinter(.group(schema)))
        case .list(let element):
            self.init(listOf: ValuePrinter(element))
        }
    }

    private init(listOf element: ValuePrinter) {
        self.init(.list(element.type)) { value, context in
            .list(value.items.map { element.value(of: $0, context) })
        }
    }

    /// What another record is called, with the link to it.
    private init(named type: FieldType) {
        self.init(.object(linkView.schema)) { value, context in
            value.scalar.map { .object(linkView.frame(LinkedName($0, type, context), context)) }
        }
    }

    private init(_ scalar: FieldType, or schema: Schema) {
        guard scalar.isNamed else {
            self.init(.group(schema))
            return
        }
        let named = ValuePrinter(named: scalar)
        self.init(named.type) { value, context in
            guard let group = value.group else { return named.value(of: value, context) }
            return .object(linkView.frame(LinkedName(group, scalar, context), context))
        }
    }

    /// Whether `khong` prints as text where the value would.
    var saysNone: Bool { type.isText }

    /// `khong` prints as "Không có", wherever the key stands.
    func value(of value: FieldValue, _ context: PageContext) -> TemplateValue {
        if value.isDeclaredNone { return type.isText ? .string("Không có") : .absent }
        return print(value, context) ?? .absent
    }
}

extension FieldType {
    /// Whether a page prints the name of what the value refers to.
    fileprivate var isNamed: Bool {
        switch self {
        case .reference, .unit, .subject, .index, .source: true
        default: false
        }
    }
}

extension TemplateType {
    fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
