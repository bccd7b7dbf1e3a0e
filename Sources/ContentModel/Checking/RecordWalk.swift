/// Visits every scalar of a record and of the groups inside it, with the type that its schema gives it.
func walk(_ record: Record, _ visit: (FieldValue, FieldType, Field) -> Void) {
    for (slot, field) in record.schema.fields.enumerated() {
        walk(record.values[slot], field.type, field, visit)
    }
}

private func walk(
    _ value: FieldValue, _ type: FieldType, _ field: Field, _ visit: (FieldValue, FieldType, Field) -> Void
) {
    switch (value, type) {
    case (.list(let items), .list(let element)):
        for item in items { walk(item, element, field, visit) }
    case (.list(let items), .table(let schema)):
        for item in items { walk(item, .group(schema), field, visit) }
    case (.group(let record), _):
        walk(record, visit)
    case (.scalar, .shorthand(let scalar, _)):
        visit(value, scalar, field)
    case (.scalar, _):
        visit(value, type, field)
    case (.absent, _), (.declaredNone, _), (.markdown, _), (.list, _):
        break
    }
}
