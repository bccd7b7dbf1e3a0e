public import ContentModel
internal import Diagnostics

/// Petitions with their lists, results, apologies, the checklist; none where there is no record.
func registerPages(of content: SiteContent) -> [Page] {
    let registers = content.registers
    var pages: [Page] = []
    if !registers.petitions.isEmpty {
        for filter in [.all] + registers.petitions.filters {
            pages += (1...Pagination.pages(of: registers.petitions[filter].count)).map { page in
                Page(
                    route: Route.petitions(filter).page(page), subject: .petitions(filter, page: page))
            }
        }
        pages += registers.petitions.all.map { Page(route: .petition($0), subject: .petition($0)) }
    }
    if !registers.results.isEmpty {
        pages.append(Page(route: .results, subject: .results))
        pages += registers.results.all.map { Page(route: .result($0), subject: .result($0)) }
    }
    if !registers.apologies.isEmpty { pages.append(Page(route: .apologies, subject: .apologies)) }
    if !registers.obligations.isEmpty { pages.append(Page(route: .checklist, subject: .checklist)) }
    return pages
}

extension Route {
    public static let results = Route("ket-qua")
    public static let apologies = Route("xin-loi")
    public static let checklist = Route("bang-kiem")

    /// The whole register, or a part of it.
    public static func petitions(_ filter: PetitionFilter) -> Route {
        switch filter {
        case .all: Route("phan-anh")
        case .year(let year): Route("phan-anh", year)
        case .state(let state): Route("phan-anh", "tinh-trang", state.rawValue)
        case .subject(let id): Route("phan-anh", "linh-vuc", id)
        case .agency(let id): Route("phan-anh", "co-quan", id)
        case .unit(let agency, let unit): Route("phan-anh", "co-quan", agency, unit)
        }
    }

    public static func petition(_ petition: Petition) -> Route {
        Route("phan-anh", petition.year, petition.id)
    }

    public static func result(_ result: DossierResult) -> Route { Route("ket-qua", result.id) }
}
