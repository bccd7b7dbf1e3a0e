extension DiagnosticID {
    /// Every id, by number: for lists, `explain` and the test that each has a page.
    ///
    /// Kept complete by a test that reads the files of this folder.
    public static let catalogue: [DiagnosticID] = [
        .invalidUTF8, .decomposedText, .controlCharacter, .fileTooLarge, .unexpectedFile,
        .invalidFileName, .missingSiteFile, .linkOutOfSite, .unnamedFile, .turningControl,

        .unknownKey, .missingKey, .unknownRecord, .unknownUnit, .notAText, .notAList, .notAGroup,
        .notADate, .notANumber, .notAChoice, .notAFlag, .ambiguousText, .notAURL, .notAnIdentifier,
        .duplicateIdentifier, .emptyValue, .notAPeriod, .notATime, .missingAttachment, .bothKeys,
        .cutByComment, .unknownComponent, .unknownSubject,

        .missingFrontMatter, .unclosedFrontMatter, .yamlSyntax, .aliasOrAnchor, .yamlTag, .nestedTooDeep,
        .frontMatterTooLarge, .duplicateKey, .notAMapping, .complexKey, .severalDocuments, .commaInNumber,
        .tabIndentation, .colonInValue,

        .rawHTML, .unsafeLink, .topHeading, .brokenLink, .brokenAnchor, .imageWithoutText,
        .skippedHeadingLevel, .markdownTooDeep, .longTableRow, .tableMismatch, .emptyLink,

        .templateSyntax, .unknownTemplateName, .unescapedText, .unknownPartial, .recursivePartial,
        .missingTemplate, .unusableTemplateName, .unusedTemplate, .unknownBlock, .escapedHTML,
        .duplicateBlock, .ignoredContent, .templateTooLarge,

        .routeCollision, .reservedRoute, .invalidBaseURL, .invalidRedirect,

        .unknownDeadline, .ambiguousYear, .incompleteYear, .progressBeforeTracking,
        .progressWithoutTracking, .completionWithoutEvidence, .unorderedExtension, .reversedPeriod,
        .duplicateHoliday, .weekdayMismatch, .reportWithoutTracking,

        .taskWithoutPlan, .targetWithoutSubject, .targetArithmetic, .yearsOutOfOrder, .selfReference,

        .emptyPlan,

        .unusualProcedureCode, .codesDisagree, .partialWithoutReason, .unknownForm, .formWithoutFile,
        .duplicateChannel, .incompleteTimeLimit, .limitBeyondLaw, .limitUnitsDiffer,
        .repealWithoutDocument,

        .procedureCircle, .replacementWithoutPredecessor, .expiredProcedure, .endingRegime,
        .incompleteProcedure, .foreignReception, .duplicateProcedure, .reviewOverdue,

        .petitionYear, .answerWithoutText, .answerWithoutDate, .petitionWithoutQuestion, .futureDate,
        .personalData,

        .changedGround, .replacementCycle, .contradictoryLineage, .duplicateDocument, .effectBeforeIssue,
        .endWithoutDate,

        .hotlineWithoutContact, .unreadablePhone, .verificationInFuture, .staleVerification,
        .duplicatePhone, .closedHotline, .headingInHotline,

        .dossierSum, .subjectSum, .partBeyondWhole, .duplicatePeriod, .secondApology,
        .promiseBeforeApology,

        .expiredAcceptance, .unknownAcceptance, .unacceptable, .idleAcceptance,
        .pictureTellsPlace, .namedAuthor, .secrecyMark, .misnamedAttachment, .attachmentTooLarge,
        .picturesOnlyPDF,

        .unknownConditionKind, .unknownConditionKey, .obligationWithoutCycle, .kindWithoutPeriod,
        .unknownConditionValue,

        .brokenLedger, .damagedRelease, .vanishedAddress, .vanishedProcedure, .rewrittenDeadline,
        .rewrittenExtension, .missingLedger, .releaseBeforeHead,

        .foreignFiles, .buildInProgress, .machineFailure, .exchangeMissing, .unreadableManifest,
        .embargoLeak, .commonEmbargoedName, .unsearchedAttachment,

        .duplicateScore, .scoreOutsideScale, .rankBeyondTotal, .componentsDontAddUp, .scoreWithoutSource,
        .spreadsheetError, .spreadsheetDay, .invisibleSpace, .ambiguousFigure, .mixedDecimalMarks,
        .unpublishedWithFigure, .componentOfNoVersion, .versionsOutOfOrder, .scoreBeforeVersions,
        .rankingsAlike,

        .unreadableImport, .missingTool, .importTargetTaken, .importWithoutTasks, .importWithoutAgency,
        .unknownSheet, .unknownColumn, .wrongCell, .repeatedRow,
        .changedSinceExport, .unknownTask, .unextendableBlock,
    ]
}
