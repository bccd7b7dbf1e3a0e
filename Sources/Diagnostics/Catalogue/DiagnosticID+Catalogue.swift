extension DiagnosticID {
    /// Every id, by number: for lists, `explain` and the test that each has a page.
    ///
    /// Kept complete by a test that reads the files of this folder.
    public static let catalogue: [DiagnosticID] = [
        .invalidUTF8, .decomposedText, .legacyLetters, .controlCharacter, .fileTooLarge, .unreadableFile,
        .unexpectedFile, .invalidFileName, .missingSiteFile, .linkOutOfSite,

        .unknownKey, .missingKey, .unknownRecord, .unknownUnit, .notAText, .notAList, .notAGroup,
        .notADate, .notANumber, .notAChoice, .notAFlag, .ambiguousText, .notAURL, .notAnIdentifier,
        .duplicateIdentifier, .emptyValue, .notAPeriod, .notATime, .missingAttachment, .bothKeys,
        .cutByComment, .unknownComponent,

        .missingFrontMatter, .unclosedFrontMatter, .yamlSyntax, .aliasOrAnchor, .yamlTag, .nestedTooDeep,
        .frontMatterTooLarge, .duplicateKey, .notAMapping, .complexKey, .severalDocuments,
        .commaInNumber, .tabIndentation, .colonInValue,

        .rawHTML, .unsafeLink, .topHeading, .brokenLink, .brokenAnchor, .imageWithoutText,
        .skippedHeadingLevel, .markdownTooDeep,

        .templateSyntax, .unknownTemplateName, .unescapedText, .unknownPartial, .recursivePartial,
        .missingTemplate, .unusableTemplateName, .unusedTemplate, .unknownAsset, .unknownBlock,

        .routeCollision, .reservedRoute, .invalidBaseURL,

        .unknownDeadline, .ambiguousYear, .incompleteCalendar, .progressBeforeTracking,
        .progressWithoutTracking, .futureProgress, .completionWithoutEvidence, .unorderedExtension,
        .reversedPeriod, .duplicateHoliday, .weekdayMismatch, .percentOutOfRange,

        .missingLead, .illustrativeMismatch, .realAgencyTracked, .taskWithoutPlan, .targetWithoutSubject,
        .targetArithmetic, .yearsOutOfOrder, .missingIssueDate, .selfReference, .emptyPlan,

        .foreignFiles, .buildInProgress, .machineFailure,
    ]
}
