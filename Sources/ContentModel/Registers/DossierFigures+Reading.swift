extension DossierFigures {
    /// The figures of a period.
    init(_ fields: Record) {
        self.init(
            fields[ResultKey.received], fields[ResultKey.settled], fields[ResultKey.pending],
            fields[ResultKey.returned], fields[ResultKey.digitised], fields[ResultKey.payments],
            fields[ResultKey.postal])
    }

    /// The figures of a line of `theo_linh_vuc`.
    init(ofSubject fields: Record) {
        self.init(
            fields[SubjectResultKey.received], fields[SubjectResultKey.settled],
            fields[SubjectResultKey.pending], fields[SubjectResultKey.returned],
            fields[SubjectResultKey.digitised], fields[SubjectResultKey.payments],
            fields[SubjectResultKey.postal])
    }

    private init(
        _ received: FieldValue, _ settled: FieldValue, _ pending: FieldValue, _ returned: FieldValue,
        _ digitised: FieldValue, _ payments: FieldValue, _ postal: FieldValue
    ) {
        online = received.count(ReceivedKey.online)
        inPerson = received.count(ReceivedKey.inPerson)
        self.postal = received.count(ReceivedKey.postal)
        carriedOver = received.count(ReceivedKey.carriedOver)
        early = settled.count(SettledKey.early)
        onTime = settled.count(SettledKey.onTime)
        late = settled.count(SettledKey.late)
        pendingInTime = pending.count(PendingKey.inTime)
        pendingLate = pending.count(PendingKey.late)
        self.returned = returned.count
        digitisable = digitised.count(DigitisedKey.total)
        self.digitised = digitised.count(DigitisedKey.done)
        self.payments = payments.count(PaymentKey.total)
        paymentsOnline = payments.count(PaymentKey.online)
        postalReceived = postal.count(PostalCountKey.received)
        postalDelivered = postal.count(PostalCountKey.delivered)
    }
}

extension FieldValue {
    /// Of a number: nil where it is not given; `khong` is 0.
    var count: Int? { isDeclaredNone ? 0 : scalar.flatMap(integer) }

    /// Of a group: one of its numbers. `khong` for the whole group is 0 for each.
    fileprivate func count<Key: SchemaKey>(_ key: Key) -> Int? { isDeclaredNone ? 0 : group?[key].count }
}
