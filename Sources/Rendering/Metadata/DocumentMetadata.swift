internal import ContentModel
internal import Diagnostics
internal import SitePlan

extension DublinCore {
    /// Of a page that is a list: the site's owner answers for it.
    init(list title: String, _ context: PageContext) {
        self.init(title: title)
        let owner = context.site.content.owner
        creators = [owner.name.scalar?.string ?? owner.id]
        publishers = creators
        description = context.head.summary
        identifiers = [context.address(of: context.page.route)]
    }

    init(_ document: LegalDocument, _ context: PageContext) {
        self.init(title: [document.name, document.subject?.string].compactMap { $0 }.joined(separator: ": "))
        let issuer = document.document[DocumentKey.issuer].scalar?.string
        creators = [issuer].compactMap { $0 }
        publishers = creators
        date = document.document[DocumentKey.issued].scalar?.string
        description = document.document[common: .summary].scalar?.string ?? document.subject?.string
        identifiers = [document.number, context.address(of: .document(document))]
        type = document.kind ?? "Văn bản"
    }
}

extension LinkedData {
    /// schema.org's Legislation.
    init(_ document: LegalDocument, _ context: PageContext) {
        let fields = document.document
        func reference(_ ids: [String]) -> JSONValue {
            .list(
                ids.compactMap { context.site.content.registry[$0] }.map {
                    LinkedData(brief: $0, context).value
                })
        }
        let issuer = fields[DocumentKey.issuer].scalar.map {
            LinkedData("GovernmentOrganization", [("name", .text($0.string))]).value
        }
        let properties: [(name: String, value: JSONValue?)] = [
            (
                "name",
                .text([document.name, document.subject?.string].compactMap { $0 }.joined(separator: ": "))
            ),
            ("url", .text(context.address(of: .document(document)))),
            ("legislationIdentifier", .text(document.number)),
            ("legislationType", .text(document.kind)),
            ("legislationDate", .text(fields[DocumentKey.issued].scalar?.string)),
            ("legislationDateOfApplicability", .text(fields[DocumentKey.effective].scalar?.string)),
            ("expires", .text(fields[DocumentKey.expired].scalar?.string)),
            ("legislationLegalForce", .text(document.legalForce)),
            ("legislationPassedBy", issuer),
            ("legislationChanges", reference(document.amends)),
            ("legislationRepeals", reference(document.replaces)),
            ("sameAs", .text(fields[DocumentKey.link].scalar?.string)),
            ("inLanguage", .text("vi")),
        ]
        self.init("Legislation", properties)
    }

    fileprivate init(brief document: LegalDocument, _ context: PageContext) {
        self.init(
            "Legislation",
            [
                ("legislationIdentifier", .text(document.number)),
                ("url", .text(context.address(of: .document(document)))),
            ])
    }
}

extension LegalDocument {
    /// schema.org's LegalForceStatus; nil where it is not known.
    fileprivate var legalForce: String? {
        switch validity.kind {
        case .unknown: nil
        case .inForce: "https://schema.org/InForce"
        case .amended: "https://schema.org/PartiallyInForce"
        case .notYet, .expired, .replaced: "https://schema.org/NotInForce"
        }
    }
}
