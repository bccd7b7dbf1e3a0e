extension RecordChange {
    /// A repeal, and the decision that changes come with.
    mutating func tellProcedure(_ old: LedgerValue, _ new: LedgerValue, _ names: LedgerNames) -> Set<String> {
        let (state, decision) = (ProcedureKey.state.field.name, ProcedureKey.decision.field)
        if old[decision.name] != new[decision.name], let value = new[decision.name] {
            ground = names.words(value, decision, of: name)
        }
        guard new[state]?.text == "bai-bo", old[state]?.text != "bai-bo" else {
            return ground == nil ? [] : [decision.name]
        }
        let document = ProcedureKey.repealedBy.field
        let by = new[document.name].map { " theo " + names.words($0, document, of: name) } ?? ""
        note(.repealed, "Bãi bỏ" + by)
        return [state, document.name, decision.name]
    }

    mutating func tellPetition(_ old: LedgerValue, _ new: LedgerValue, _ names: LedgerNames) -> Set<String> {
        let (day, document) = (PetitionKey.answered.field, PetitionKey.answer.field)
        guard old[day.name] == nil, let answered = new[day.name] else { return [] }
        let by = new[document.name].map { ", " + names.words($0, document, of: name) } ?? ""
        note(.answered, "Trả lời ngày " + names.words(answered, day, of: name) + by)
        return [day.name, document.name]
    }
}
