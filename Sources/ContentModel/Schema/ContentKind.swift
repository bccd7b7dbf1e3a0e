/// The kinds of record; the raw value is the folder's name and the first part of the route.
public enum ContentKind: String, Sendable, Hashable, CaseIterable {
    case agency = "co-quan"
    case plan = "ke-hoach"
    case task = "nhiem-vu"
    case index = "chi-so"
    case document = "van-ban"
    case procedure = "thu-tuc"
    case hotline = "duong-day-nong"
    case petition = "phan-anh"
    case result = "ket-qua"
    case apology = "xin-loi"
    case news = "tin"
    case page = "trang"

    /// The kinds whose records are put together with no others: all but agencies, plans, tasks and pages.
    public static let standalone: [ContentKind] = [
        .index, .document, .procedure, .hotline, .petition, .result, .apology, .news,
    ]

    public var schema: Schema {
        switch self {
        case .agency: AgencyKey.schema
        case .plan: PlanKey.schema
        case .task: TaskKey.schema
        case .index: IndexKey.schema
        case .document: DocumentKey.schema
        case .procedure: ProcedureKey.schema
        case .hotline: HotlineKey.schema
        case .petition: PetitionKey.schema
        case .result: ResultKey.schema
        case .apology: ApologyKey.schema
        case .news: NewsKey.schema
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
        case .procedure: "thủ tục"
        case .hotline: "đường dây nóng"
        case .petition: "phản ánh, kiến nghị"
        case .result: "kết quả giải quyết"
        case .apology: "xin lỗi"
        case .news: "tin"
        case .page: "trang"
        }
    }
}
