public import Diagnostics
public import Schedule

/// A hotline or contact point with the agency and the unit that answer it.
public final class Hotline: Sendable {
    public let document: Document
    public let agency: Agency
    public let unit: Unit?
    /// The fields of administration that it is for, by id; none: all matters of its agency.
    public let subjects: [String]
    public let isIllustrative: Bool
    /// When somebody last made sure that it answers; nil: never, as far as the record says.
    public let verified: CalendarDate?
    /// Calendar days since then.
    public let daysSinceVerified: Int?

    /// A line that nobody has tried for longer than this many calendar days has to be tried again.
    public static let verificationDays = 90

    init(_ document: Document, agency: Agency, on day: CalendarDate) {
        self.document = document
        self.agency = agency
        if let id = document[HotlineKey.unit].scalar, case .unit(_, let unit)? = agency.member(id) {
            self.unit = unit
        } else {
            unit = nil
        }
        subjects = document[HotlineKey.subjects].items.compactMap { $0.scalar?.string }
        isIllustrative = agency.isIllustrative || document[common: .illustrative].isTrue
        verified = document.verificationDate
        daysSinceVerified = verified.map { $0.distance(to: day) }
    }

    public var id: String { document.id }
    public var name: SourceString? { document[HotlineKey.name].scalar }

    /// The numbers with what each is for.
    public var phones: [Record] { document[HotlineKey.phones].items.compactMap(\.group) }
    public var email: SourceString? { document[HotlineKey.email].scalar }

    public var needsVerification: Bool { (daysSinceVerified ?? .max) > Self.verificationDays }
}

extension Document {
    /// Of a hotline: when it was last tried.
    var verificationDate: CalendarDate? {
        self[HotlineKey.verified].group?[VerificationKey.date].scalar.flatMap { CalendarDate($0) }
    }

    /// Of a hotline: whether it may be called on the day.
    func isOpen(on day: CalendarDate) -> Bool {
        (date(HotlineKey.effective).map { $0 <= day } ?? true)
            && (date(HotlineKey.expires).map { day <= $0 } ?? true)
    }
}
