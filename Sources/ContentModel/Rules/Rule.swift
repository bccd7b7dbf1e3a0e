internal import Diagnostics

/// One thing that must hold across records. A rule sees everything that was read, changes nothing and throws
/// nothing; what it finds does not hide what the next one finds.
protocol Rule: Sendable {
    func faults(in site: ReadSite) -> [Diagnostic]
}

/// All rules, in the order in which a reader would look for them; their order changes no output.
let rules: [any Rule] = [
    SettingsRule(), ReferenceRule(), AttachmentRule(),
    AttachmentFormRule(), AttachmentSizeRule(), HiddenDataRule(), PicturesOnlyRule(), UnnamedFileRule(),
    UniqueIdentifierRule(), ReservedRouteRule(), SiteAddressRule(),
    TaskPlanRule(), PlanYearsRule(), PlanTasksRule(), TargetRule(), AssignmentRule(), SelfReferenceRule(),
    DeadlineRule(), HolidayRule(), IncompleteYearRule(), PeriodOrderRule(), ProgressRule(), ExtensionRule(),
    ReviewRule(),
    ProcedureCodeRule(), DuplicateProcedureRule(), ServiceLevelRule(), CasePapersRule(), FormRule(),
    ChannelRule(), TimeLimitRule(), LegalLimitRule(), RepealRule(), ProcedureLineageRule(),
    ProcedureValidityRule(), IncompleteProcedureRule(), ReceptionRule(),
    EmbargoedNameRule(),
    RedirectRule(), LedgerChainRule(), PublishedRecordRule(), PublishedDeadlineRule(), PublishedYearsRule(),
    ChangedGroundRule(), DocumentCycleRule(), DocumentLineageRule(), DuplicateDocumentRule(),
    DocumentDatesRule(), HotlineContactRule(), HotlineVerificationRule(), DuplicatePhoneRule(),
    ClosedHotlineRule(), HotlineTextRule(),
    PetitionRule(), PersonalDataRule(), DossierSumRule(), DossierSubjectRule(), DossierPeriodRule(),
    ApologyRule(), ObligationRule(),
    DuplicateScoreRule(), ScoreScaleRule(), RankRule(), ComponentSumRule(), ScoreSourceRule(),
    AmbiguousFigureRule(), DecimalMarkRule(), UnpublishedScoreRule(), ScoreComponentRule(),
    VersionYearRule(), RankingScopeRule(), ResponsibleUnitRule(),
]
