extension DueCalendar.Item {
    /// Which part of the task is due, in words; nil where it is the task itself.
    public var part: String? {
        switch entry.subject {
        case .task: nil
        case .interim(let words): words
        case .milestone: milestone?.fields[MilestoneKey.title].scalar?.string
        case .report(let period): "Báo cáo \(period.label)"
        }
    }

    /// Tells the item apart from the others of its task; stays the same while the plan does.
    public var key: String {
        switch entry.subject {
        case .task: "nhiem-vu"
        case .interim: "han-\(entry.original?.nominal.description ?? "")"
        case .milestone(let index): "moc-\(index + 1)"
        case .report(let period): "bao-cao-\(period)"
        }
    }
}
