public import ContentModel

extension Page {
    /// What lists say of the page; nil for a page that is a list itself: nobody looks for it by name.
    public var entry: PageEntry? {
        switch subject {
        case .agency(let agency): PageEntry(agency: agency, at: route)
        case .unit(let agency, let unit): PageEntry(unit: unit, of: agency, at: route)
        case .plan(let plan): PageEntry(plan: plan, at: route)
        case .task(let plan, let task): PageEntry(task: task, of: plan, at: route)
        case .index(let index): PageEntry(index: index, at: route)
        case .component(let index, let scores): PageEntry(component: scores.component, of: index, at: route)
        case .procedure(let procedure): PageEntry(procedure: procedure, at: route)
        case .ordinary(let document):
            PageEntry(document, title: document[PageKey.title], "Trang", at: route)
        case .document(let document): PageEntry(document: document, at: route)
        case .hotlines: PageEntry(route, "Đường dây nóng và đầu mối liên hệ", "Danh bạ")
        case .news(let document): PageEntry(news: document, at: route)
        case .petition(let petition): PageEntry(petition: petition, at: route)
        case .result(let result): PageEntry(result: result, at: route)
        default: nil
        }
    }
}

extension PageEntry {
    /// A record with nothing to be told but its title.
    init(_ document: Document, title: FieldValue, _ kind: String, at route: Route) {
        self.init(route, title.scalar?.string ?? document.id, kind)
        self.document = document
        isIllustrative = document[common: .illustrative].isTrue
    }

    init(document: LegalDocument, at route: Route) {
        let subject = document.subject.map { ": \($0)" } ?? ""
        self.init(route, document.name + subject, document.kind ?? "Văn bản")
        code = document.number
        unit = document.document[DocumentKey.issuer].scalar?.string
        year = document.year.map { "\($0)" }
        self.document = document.document
        isIllustrative = document.isIllustrative
    }

    init(news: Document, at route: Route) {
        self.init(news, title: news[NewsKey.title], "Tin", at: route)
        year = news[NewsKey.date].scalar.map { String($0.string.prefix(4)) }
    }

    init(agency: Agency, at route: Route) {
        self.init(agency.document, title: agency.name, "Cơ quan", at: route)
        isIllustrative = agency.isIllustrative
        unit = agency.label
    }

    init(unit: Unit, of agency: Agency, at route: Route) {
        self.init(route, unit.name.string, "Đơn vị")
        self.unit = "\(unit.name.string) – \(agency.label)"
        isIllustrative = agency.isIllustrative
    }

    init(plan: Plan, at route: Route) {
        self.init(plan.document, title: plan.title, "Kế hoạch", at: route)
        code = plan.document[PlanKey.number].scalar?.string
        unit = plan.agency.label
        year = plan.document[PlanKey.years].items.first?.scalar?.string
        isIllustrative = plan.isIllustrative
    }

    init(index: ScoreIndex, at route: Route) {
        self.init(index.document, title: index.document[IndexKey.name], "Chỉ số", at: route)
        code = index.shortName
    }

    init(component: IndexComponent, of index: ScoreIndex, at route: Route) {
        self.init(route, "\(index.shortName): \(component.name)", "Chỉ số thành phần")
        code = index.shortName
        isIllustrative = index.isIllustrative
    }

    init(procedure: Procedure, at route: Route) {
        self.init(procedure.document, title: procedure.document[ProcedureKey.name], "Thủ tục", at: route)
        code = procedure.code
        unit = procedure.agency.label
        subject = procedure.subject.name.string
        isIllustrative = procedure.isIllustrative
    }

    init(task: Task, of plan: Plan, at route: Route) {
        self.init(task.document, title: task.title, "Nhiệm vụ", at: route)
        code = task.document[TaskKey.code].scalar?.string
        unit = task.leads.first?.party.label(in: plan.agency) ?? plan.agency.label
        year = plan.document[PlanKey.years].items.first?.scalar?.string
        isIllustrative = plan.isIllustrative
    }
}

extension PageEntry {
    init(petition: Petition, at route: Route) {
        self.init(petition.document, title: petition.title, "Phản ánh, kiến nghị", at: route)
        unit = petition.unit?.label(in: petition.agency) ?? petition.agency.label
        year = petition.year
        isIllustrative = petition.isIllustrative
    }

    init(result: DossierResult, at route: Route) {
        self.init(route, "Kết quả giải quyết thủ tục hành chính: \(result.period.label)", "Kết quả")
        document = result.document
        unit = result.agency.label
        year = "\(result.period.last.year)"
        isIllustrative = result.isIllustrative
    }
}

extension Agency {
    /// `ten_ngan`, else the whole name.
    public var label: String { (document[AgencyKey.shortName].scalar ?? name.scalar)?.string ?? id }
}

extension Party {
    /// With the agency that it belongs to, so that one "Văn phòng" is told from another.
    fileprivate func label(in agency: Agency) -> String? {
        switch self {
        case .unit(let owner, let unit): "\(unit.name.string) – \(owner.label)"
        case .group(let owner, let group): "\(group.name.string) – \(owner.label)"
        case .agency(let other): other.label
        case .named: agency.label
        }
    }
}
