/// The kinds of record; the raw value is the folder's name and the first part of the route.
public enum ContentKind: String, Sendable, Hashable, CaseIterable {
    case agency = "co-quan"
    case plan = "ke-hoach"
    case task = "nhiem-vu"
    case index = "chi-so"
    case document = "van-ban"
    case page = "trang"

    public var schema: Schema {
        switch self {
        case .agency: AgencyKey.schema
        case .plan: PlanKey.schema
        case .task: TaskKey.schema
        case .index: IndexKey.schema
        case .document: DocumentKey.schema
        case .page: PageKey.schema
        }
    }

    /// "kế hoạch", as it stands in a sentence.
    public var label: String {
        switch self {
        case .agency: "cơ quan"
        case .plan: "kế hoạch"
        case .task: "nhiệm vụ"
        case .index: "chỉ số"
        case .document: "văn bản"
        case .page: "trang"
        }
    }
}
