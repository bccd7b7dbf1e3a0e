internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan

/// A record as open data gives it: with its address, and what the site computed about it.
struct OpenRecord {
    let document: Document
    /// The full address of its page; empty where it has none of its own.
    let address: String
    let isIllustrative: Bool
    /// Only for tasks of plans that are tracked: what every page says.
    var task: Task?
    /// The day that the status speaks for.
    var day: CalendarDate?
}

extension OpenRecord {
    /// nil where the plan's progress is not kept on this site.
    fileprivate var trackedStatus: TaskStatus? {
        task.flatMap { $0.status.current.state.kind == .notTracked ? nil : $0.status }
    }
}

/// The columns that a table begins with.
enum LeadColumn: String, CaseIterable {
    case id, folder, address, illustrative, status, asOf, remarks, due, originalDue

    /// As it stands in the head of the table.
    func name(in kind: ContentKind) -> String {
        switch self {
        case .id: "id"
        case .folder: kind == .task ? "ke_hoach" : "nam"
        case .address: "dia_chi_trang"
        case .illustrative: "minh_hoa"
        case .status: "tinh_trang"
        case .asOf: "tinh_den"
        case .remarks: "tinh_trang_ghi_chu"
        case .due: "ngay_den_han"
        case .originalDue: "ngay_den_han_goc"
        }
    }

    var label: String {
        switch self {
        case .id: "Mã bản ghi, là tên tệp"
        case .folder: "Thư mục chứa bản ghi"
        case .address: "Địa chỉ trang của bản ghi"
        case .illustrative: "Dữ liệu minh họa, không phải của cơ quan có thật"
        case .status: "Tình trạng, tính theo ngày của trang; trống khi kế hoạch không theo dõi trên trang này"
        case .asOf: "Ngày mà tình trạng nói tới; trống khi không có tình trạng"
        case .remarks: "Điều cần biết thêm về tình trạng"
        case .due: "Ngày đến hạn hiện hành"
        case .originalDue: "Ngày đến hạn ban đầu"
        }
    }

    /// Of Table Schema.
    var type: String {
        switch self {
        case .id, .folder, .address, .status, .remarks: "string"
        case .illustrative: "boolean"
        case .asOf, .due, .originalDue: "date"
        }
    }

    static func columns(of kind: ContentKind) -> [LeadColumn] {
        allCases.filter { column in
            switch column {
            case .id, .address, .illustrative: true
            case .folder: kind == .task || kind == .petition
            case .status, .asOf, .remarks, .due, .originalDue: kind == .task
            }
        }
    }

    func value(of record: OpenRecord) -> String {
        switch self {
        case .id: record.document.id
        case .folder: record.document.name.parent ?? ""
        case .address: record.address
        case .illustrative: record.isIllustrative ? "true" : "false"
        case .status: record.trackedStatus?.current.state.label ?? ""
        case .asOf: record.trackedStatus == nil ? "" : record.day?.description ?? ""
        case .remarks: record.trackedStatus?.remarks.joined(separator: "; ") ?? ""
        case .due: record.task?.status.current.due?.date.description ?? ""
        case .originalDue: record.task?.status.original.due?.date.description ?? ""
        }
    }
}

extension PlannedSite {
    /// The visible records of a kind, in the order of their files.
    func openRecords(of kind: ContentKind, baseURL: String) -> [OpenRecord] {
        func record(_ document: Document) -> OpenRecord {
            let route = links.route(of: document.path).map { baseURL + $0.string.dropFirst() }
            return OpenRecord(
                document: document, address: route ?? "", isIllustrative: content.isIllustrative(document))
        }
        guard kind == .task else { return content.allRecords(of: kind).map(record) }
        return content.plans.flatMap(\.tasks).map { task in
            var row = record(task.document)
            row.task = task
            row.day = content.day
            return row
        }
    }
}
