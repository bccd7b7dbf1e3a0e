internal import ContentModel
internal import Schedule
internal import SitePlan

extension Procedure {
    /// The terms of TT 24/2011.
    func dublinCore(_ context: PageContext) -> DublinCore {
        let owner = agency.name.scalar?.string ?? agency.id
        var core = DublinCore(title: name)
        core.creators = [unit.map { "\($0.name), \(owner)" } ?? owner]
        core.date = textDate?.description
        core.description = document[common: .summary].scalar?.string ?? name
        core.publishers = [owner]
        let full = document[ProcedureKey.fullCode].scalar?.string
        core.identifiers =
            [code, full == code ? nil : full].compactMap { $0 } + [context.address(of: .procedure(self))]
        core.subjects = [subject.name.string]
        core.type = "Thủ tục hành chính"
        return core
    }

    /// schema.org's GovernmentService.
    func linkedData(_ context: PageContext) -> LinkedData {
        LinkedData(
            "GovernmentService",
            [
                ("name", .text(name)),
                ("alternateName", .text(document[ProcedureKey.shortName].scalar?.string)),
                ("identifier", .text(code)), ("url", .text(context.address(of: .procedure(self)))),
                ("description", .text(document[common: .summary].scalar?.string)),
                ("serviceType", .text(subject.name.string)), ("provider", provider(context).value),
                ("areaServed", .text(agency.document[AgencyKey.province].scalar?.string)),
                ("audience", .list(audiences.compactMap(audience))),
                ("serviceOutput", .list(outputs)),
                ("availableChannel", .list(channels.map { $0.linkedData(of: self, context).value })),
                ("isRelatedTo", .list(related(context))),
            ])
    }

    private func provider(_ context: PageContext) -> LinkedData {
        let lines = context.site.content.hotlines.lines(
            for: subject.id.string, of: agency, unit: unit)
        return LinkedData(organization: agency, lines, context)
    }

    private func audience(_ word: String) -> JSONValue? {
        ProcedureKey.audiences.field.type.label(of: word).map {
            LinkedData("Audience", [("audienceType", .text($0))]).value
        }
    }

    private var outputs: [JSONValue] {
        document[ProcedureKey.results].items.compactMap { $0.scalar }.map {
            LinkedData("Thing", [("name", .text($0.string))]).value
        }
    }

    private func related(_ context: PageContext) -> [JSONValue] {
        context.site.content.procedures.successors(of: self).map {
            LinkedData(
                "GovernmentService",
                [("name", .text($0.name)), ("url", .text(context.address(of: .procedure($0))))]
            ).value
        }
    }
}

extension Channel {
    fileprivate func linkedData(of procedure: Procedure, _ context: PageContext) -> LinkedData {
        let isOnline = kind == "truc-tuyen"
        let link = procedure.document[ProcedureKey.applicationLink].scalar?.string
        return LinkedData(
            "ServiceChannel",
            [
                ("name", .text(ChannelKey.kind.field.type.label(of: kind))),
                ("serviceUrl", .text(isOnline ? link : nil)),
                ("processingTime", .text(limit?.span?.duration)),
                ("serviceLocation", isOnline ? nil : place),
            ])
    }

    private var place: JSONValue? {
        fields[ChannelKey.place].scalar.map { LinkedData("Place", [("name", .text($0.string))]).value }
    }
}

extension LimitSpan {
    /// ISO 8601; nil for working days, which it can't say.
    fileprivate var duration: String? {
        switch unit {
        case .workingDays: nil
        case .days: "P\(count)D"
        case .hours: "PT\(count)H"
        }
    }
}
