internal import Diagnostics
internal import Schedule

/// What is owed of records that are no tasks: reviews, answers, proof that a hotline works.
extension SiteContent {
    var recordDuties: [Duty] {
        allDocuments.compactMap(review) + records(of: .petition).compactMap(answer)
            + hotlines.all.filter(\.needsVerification).map(verification)
    }

    /// A record whose review (`ra_soat`) is older than it allows.
    private func review(_ document: Document) -> Duty? {
        guard let review = document[common: .review].group,
            let date = review[ReviewKey.date].scalar.flatMap({ CalendarDate($0) }),
            let months = review[ReviewKey.months].scalar.flatMap(integer)
        else { return nil }
        let due = date.advanced(byMonths: months)
        return due < day ? duty(.reviewPast, document, review[ReviewKey.unit], due) : nil
    }

    /// A petition that was received and is not answered up to the day.
    private func answer(_ petition: Document) -> Duty? {
        let answered = petition[PetitionKey.answered].scalar.flatMap { CalendarDate($0) }
        let received = petition[PetitionKey.received].scalar.flatMap { CalendarDate($0) } ?? .first
        guard answered.map({ $0 > day }) ?? true, received <= day else { return nil }
        let due = petition[PetitionKey.due].scalar.flatMap { CalendarDate($0) }
        return duty(.petition, petition, petition[PetitionKey.unit], due)
    }

    /// One that was never tried is due at once.
    private func verification(_ hotline: Hotline) -> Duty {
        duty(
            .hotline, hotline.document, hotline.document[HotlineKey.unit],
            hotline.verified?.advanced(by: Hotline.verificationDays))
    }

    /// Owed by the unit that is named, else by the one that the record belongs to, else by its agency.
    private func duty(_ kind: Duty.Kind, _ document: Document, _ unit: FieldValue, _ due: CalendarDate?)
        -> Duty
    {
        let agency = agency(of: document) ?? owner
        let own = document.fields.schema.slot("phong").map { document.fields.values[$0] }
        let party = (unit.scalar ?? own?.scalar).flatMap { id in
            agency.member(id) ?? self.agency(id.string).map(Party.agency)
        }
        return Duty(
            kind: kind, parties: [party ?? .agency(agency)], title: document.title, work: nil,
            document: document, due: due)
    }
}
