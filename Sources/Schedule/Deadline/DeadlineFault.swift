/// Why a phrase is no deadline, and which bytes of it are at fault.
struct DeadlineFault: Equatable {
    enum Reason: Equatable {
        case unknownText
        /// The phrase ends where something has to follow.
        case incomplete
        case tooLong
        case noSuchDay, noSuchMonth, noSuchQuarter
        /// `31/12/24`
        case shortYear
        /// `Giai đoạn 2025 - 2022`
        case reversed
        /// No year is printed and the plan has several.
        case ambiguousYear
    }

    let reason: Reason
    let range: Range<Int>
}
