internal import ContentModel
internal import Diagnostics

/// `datapackage.json`: what the tables are, for programs (Frictionless Data Package, Table Schema).
func dataPackage(_ tables: [(table: DataTable, rows: Int)], of site: SiteContent, baseURL: String) -> [UInt8]
{
    var writer = JSONWriter(indented: true)
    writer.object { package in
        package.member("profile", "tabular-data-package")
        package.member("name", "cong-khai")
        package.member("title", site.settings[SiteKey.name].scalar?.string)
        package.member("description", site.settings[SiteKey.summary].scalar?.string)
        package.member("homepage", baseURL)
        if let licence = site.settings[SiteKey.licence].group {
            package.key("licenses")
            package.array { array in
                array.object { object in
                    object.member("title", licence[CitationKey.title].scalar?.string)
                    object.member("path", licence[CitationKey.link].scalar?.string)
                }
            }
        }
        package.key("resources")
        package.array { array in for (table, _) in tables { array.resource(table) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
}

extension JSONWriter {
    fileprivate mutating func resource(_ table: DataTable) {
        object { resource in
            resource.member("profile", "tabular-data-resource")
            resource.member("name", table.name)
            resource.member("title", table.label)
            resource.member("path", "\(table.name).csv")
            resource.member("format", "csv")
            resource.member("mediatype", "text/csv")
            resource.member("encoding", "utf-8")
            resource.key("schema")
            resource.object { schema in
                schema.key("fields")
                schema.array { fields in
                    for column in table.leadColumns {
                        fields.field(column.name, column.label, column.type, isRequired: false)
                    }
                    for column in table.columns + table.commonColumns {
                        fields.field(
                            column.name, column.label, column.type.tableSchemaType,
                            isRequired: column.isRequired)
                    }
                }
                schema.key("missingValues")
                schema.array { values in
                    values.string("")
                    values.string("khong")
                }
            }
        }
    }

    private mutating func field(_ name: String, _ label: String, _ type: String, isRequired: Bool) {
        object { field in
            field.member("name", name)
            field.member("title", label)
            field.member("type", type)
            if isRequired {
                field.key("constraints")
                field.object {
                    $0.key("required")
                    $0.flag(true)
                }
            }
        }
    }
}

extension DataTable {
    /// Name, meaning and type (Table Schema) of the columns that the table begins with.
    var leadColumns: [(name: String, label: String, type: String)] {
        if lists.isEmpty {
            return LeadColumn.columns(of: kind).map { ($0.name(in: kind), $0.label, $0.type) }
        }
        return leadNames.map { name in
            switch name {
            case "ban_ghi": (name, LeadColumn.id.label, "string")
            case "ke_hoach", "nam": (name, LeadColumn.folder.label, "string")
            case "minh_hoa": (name, LeadColumn.illustrative.label, "boolean")
            case "dong": (name, "Số thứ tự trong danh sách của bản ghi", "integer")
            default: (name, "Số thứ tự của mục ngoài chứa dòng này", "integer")
            }
        }
    }
}

extension FieldType {
    /// The type of Table Schema that every value of this one has.
    fileprivate var tableSchemaType: String {
        switch self {
        case .date: "date"
        case .year: "year"
        case .integer: "integer"
        case .decimal: "number"
        case .flag: "boolean"
        default: "string"
        }
    }
}
