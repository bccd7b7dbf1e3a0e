internal import ContentModel
internal import Diagnostics
internal import SitePlan

extension LinkedData {
    /// schema.org's GovernmentOrganization with its contact points.
    init(organization agency: Agency, _ lines: [Hotline], _ context: PageContext) {
        let fields = agency.document
        let phone = fields[AgencyKey.phone].scalar
        self.init(
            "GovernmentOrganization",
            [
                ("name", .text(agency.name.scalar?.string)),
                ("alternateName", .text(fields[AgencyKey.shortName].scalar?.string)),
                ("identifier", .text(fields[AgencyKey.code].scalar?.string)),
                ("url", .text(context.address(of: .agency(agency)))),
                ("sameAs", .text(fields[AgencyKey.website].scalar?.string)),
                ("telephone", .text(phone.map { PhoneNumber($0.string)?.international ?? $0.string })),
                ("email", .text(fields[AgencyKey.email].scalar?.string)),
                ("address", .text(fields[AgencyKey.address].scalar?.string)),
                ("foundingDate", .text(fields[AgencyKey.validFrom].scalar?.string)),
                ("dissolutionDate", .text(fields[AgencyKey.validTo].scalar?.string)),
                ("contactPoint", .list(lines.map { LinkedData(contact: $0, context).value })),
            ])
    }

    /// schema.org's ContactPoint.
    private init(contact line: Hotline, _ context: PageContext) {
        let fields = line.document
        let kind = fields[HotlineKey.kind].scalar?.string
        let numbers = line.phones.compactMap { $0[PhoneKey.number].scalar?.string }
        self.init(
            "ContactPoint",
            [
                ("name", .text(line.name?.string)),
                (
                    "contactType",
                    .text(HotlineKey.kind.field.type.choices.first { $0.value == kind }?.label)
                ),
                ("url", .text(context.address(of: .hotlines) + "#" + line.anchor)),
                ("telephone", .texts(numbers.map { PhoneNumber($0)?.international ?? $0 })),
                ("email", .text(line.email?.string)),
                ("description", .text(fields[common: .summary].scalar?.string)),
                ("availableLanguage", .text("vi")),
            ])
    }
}

extension DublinCore {
    init(agency: Agency, _ context: PageContext) {
        self.init(title: agency.name.scalar?.string ?? agency.id)
        creators = [title]
        publishers = [title]
        description = agency.document[common: .summary].scalar?.string
        date =
            agency.document[common: .review].group?[ReviewKey.date].scalar?.string
            ?? agency.document[AgencyKey.validFrom].scalar?.string
        identifiers =
            [agency.document[AgencyKey.code].scalar?.string].compactMap { $0 }
            + [context.address(of: .agency(agency))]
        type = "Cơ quan"
    }
}
