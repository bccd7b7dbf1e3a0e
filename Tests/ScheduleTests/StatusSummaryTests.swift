import Schedule
import Testing

@Suite struct StatusSummaryTests {
    /// One task of every status, on 20 November 2026.
    private func everyStatus() throws -> [TaskStatus] {
        let completions: [(String?, String?, String?)] = [
            ("Quý I/2026", "2026-03-31", nil), ("Quý I/2026", "2026-04-02", nil), (nil, "2026-04-02", nil),
            ("31/12/2026", nil, nil), ("Trước 28/11/2026", nil, nil), ("20/11/2026", nil, nil),
            ("Quý I/2026", nil, "2026-12-15"), ("Hằng quý", nil, nil), ("Theo quy định", nil, nil),
            (nil, nil, nil),
        ]
        var statuses = try completions.map { phrase, completed, extended in
            var facts = try task(phrase)
            facts.completion = try completed.map { try completion($0) }
            facts.extensions = try extended.map { [try .init(until: day($0))] } ?? []
            return try facts.status(in: plan(), on: on("2026-11-20"))
        }
        var suspended = try task("Quý I/2026", reports: [("2026-02-01", nil)])
        suspended.suspensions = [try .init(from: day("2026-02-01"))]
        suspended.completion = try completion("2026-03-01", evidence: false)
        statuses.append(try suspended.status(in: plan(), on: on("2026-11-20")))
        statuses.append(try task(nil).status(in: plan(tracked: nil), on: on("2026-11-20")))
        return statuses
    }

    @Test func everyStatusIsCountedOnce() throws {
        let statuses = try everyStatus()
        let kinds = statuses.map(\.original.state.kind)
        #expect(Set(kinds) == Set(StatusKind.allCases))
        let summary = StatusSummary(statuses)
        for kind in StatusKind.allCases { #expect(summary.original[kind] == 1) }
        #expect(summary.original.assigned == 11)
        #expect(summary.original.completed == 3)
        #expect(summary.original.inProgress == 4)
        #expect(summary.original.soon == 2)
        #expect(summary.original.inTime == 1)
    }

    @Test func originalAndExtendedDeadlinesAreCountedApart() throws {
        let summary = try StatusSummary(everyStatus())
        #expect(summary.extended == 1)
        #expect(summary.original[.overdue] == 1)
        #expect(summary.current[.overdue] == 0)
        #expect(summary.current.inTime == 2)
        #expect(summary.original.onTime == Ratio(1, of: 3))
        #expect(summary.current.onTime == Ratio(1, of: 2))
    }

    @Test func whatIsAddedToAStatusIsCounted() throws {
        let summary = try StatusSummary(everyStatus())
        #expect(summary.withoutReport == 7)
        #expect(summary.withoutEvidence == 1)
        #expect(summary.reports == ReportTally(given: 0, expected: 3))
    }

    @Test func summariesAddUp() throws {
        let statuses = try everyStatus()
        let parts = StatusSummary(statuses.prefix(5)) + StatusSummary(statuses.dropFirst(5))
        #expect(parts == StatusSummary(statuses))
        #expect(StatusSummary() + parts == parts)
    }

    @Test func nothingKnownHasNoPercentage() {
        #expect(StatusCounts().onTime.perMille == nil)
        #expect(Ratio(585, of: 833).perMille == 702)
        #expect(Ratio(1, of: 16).perMille == 63)
        #expect(Ratio(3, of: 3).perMille == 1000)
    }
}

@Suite struct StatusWordsTests {
    @Test func codesAreStableAndDistinct() {
        #expect(
            StatusKind.allCases.map(\.code) == [
                "hoan-thanh-dung-han", "hoan-thanh-qua-han", "hoan-thanh", "chua-den-han", "sap-den-han",
                "den-han-hom-nay", "qua-han", "thuong-xuyen", "theo-quy-dinh", "khong-ghi-thoi-han",
                "tam-dung",
                "khong-theo-doi",
            ])
    }

    @Test func theRatioCountsOnlyKnownResults() {
        #expect(StatusKind.allCases.filter(\.countsInRatio) == [.completedOnTime, .completedLate, .overdue])
    }

    @Test func everyStatusHasARuleOfOneSentenceAndAColour() {
        for kind in StatusKind.allCases {
            let rule = kind.rule(soonDays: 7)
            #expect(rule.hasSuffix(".") && rule.count { $0 == "." } == 1)
        }
        #expect(Set(StatusKind.allCases.map(\.tone)) == Set(StatusTone.allCases))
        #expect(StatusKind.dueSoon.rule(soonDays: 7).contains("không quá 7 ngày làm việc"))
    }

    @Test func figuresStandInTheLabel() {
        #expect(TaskState.overdue(days: 12).label == "Quá hạn 12 ngày")
        #expect(TaskState.dueSoon(workingDays: 3).label == "Sắp đến hạn (còn 3 ngày làm việc)")
        #expect(TaskState.completedLate(days: 6).label == "Hoàn thành quá hạn 6 ngày")
    }
}
