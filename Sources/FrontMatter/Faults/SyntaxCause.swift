/// Finds the cause of a fault in the text around it: libyaml says what it did not find, not what was written.
struct SyntaxCause {
    let fault: ParserFault
    /// The last one that was read whole.
    let lastNode: FrontMatterTree.Node?
    let bytes: UnsafeBufferPointer<UInt8>
    let yaml: Range<Int>

    private var line: FaultLine { FaultLine(at: fault.offset, in: bytes, yaml) }
    private var firstLine: FaultLine { FaultLine(at: fault.start, in: bytes, yaml) }
    private var byte: UInt8? { yaml.contains(fault.offset) ? bytes[fault.offset] : nil }
    /// The text that libyaml was reading, on its first line.
    private var opened: Range<Int> { firstLine.rest(from: fault.start) }
    private var place: Range<Int> { fault.offset..<min(fault.offset + 1, yaml.upperBound) }

    func find() -> YAMLFault { byContext() ?? byProblem() }

    private func byContext() -> YAMLFault? {
        switch fault.context {
        case "while scanning an alias", "while scanning an anchor": YAMLFault(.aliasOrAnchor, opened)
        case "while scanning a tag", "while parsing a tag": YAMLFault(.tag, opened)
        case "while scanning a quoted scalar": YAMLFault(.openQuote, opened)
        case "while parsing a quoted scalar": YAMLFault(.escape, escape())
        case let context where context.hasSuffix("directive"): YAMLFault(.directive, opened)
        default: nil
        }
    }

    private func byProblem() -> YAMLFault {
        switch fault.problem {
        case "mapping values are not allowed in this context": unexpectedColon()
        case "could not find expected ':'": missingColon(in: firstLine, at: fault.start)
        case "did not find expected key": unexpectedContent()
        case "did not find expected '-' indicator": unexpectedInList()
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": openBracket()
        case "did not find expected <document start>": unexpectedDocument()
        case "did not find expected node content": unexpectedSign()
        case "found character that cannot start any token": unexpectedSign()
        case "mapping keys are not allowed in this context": unexpectedSign()
        case "block sequence entries are not allowed in this context":
            YAMLFault(.dashInValue, line.rest(from: fault.offset))
        case "found undefined tag handle": YAMLFault(.tag, opened)
        case "found incompatible YAML document": YAMLFault(.directive, line.range)
        case let problem where problem.hasPrefix("found a tab character"): YAMLFault(.tab, tabs())
        case _ where fault.context == "while scanning a block scalar": YAMLFault(.blockHeader, opened)
        default: YAMLFault(.other, place)
        }
    }

    // MARK: Colons

    private func unexpectedColon() -> YAMLFault {
        let line = self.line
        if line.keyColon(before: fault.offset) != nil { return YAMLFault(.colonInValue, place) }
        let key = line.contentStart..<max(line.contentStart, fault.offset)
        // libyaml looks for the colon of a key within so many characters.
        if key.count > 1024 { return YAMLFault(.longKey, place) }
        guard let above = line.above, above.indentation >= line.indentation else {
            return YAMLFault(.indentation, key)
        }
        return missingColon(in: above, at: above.contentStart)
    }

    private func missingColon(in line: FaultLine, at start: Int) -> YAMLFault {
        if let colon = line.tightColon, colon >= start { return YAMLFault(.tightColon, colon..<colon + 1) }
        return YAMLFault(.missingColon, line.rest(from: start))
    }

    // MARK: What can't stand here

    /// A key was expected: what stands there follows a value that ended too early, or is indented wrongly.
    private func unexpectedContent() -> YAMLFault {
        if let quoted, bytes.isOneLine(quoted.upperBound, fault.offset) { return textAfterQuote(quoted) }
        let line = self.line
        guard line.start == fault.offset else {
            return YAMLFault(.textAfterValue, line.rest(from: fault.offset))
        }
        let rule: YAMLRule = byte == UInt8(ascii: "-") && line.isBesideKeys ? .itemAmongKeys : .indentation
        return YAMLFault(rule, line.rest(from: fault.offset))
    }

    /// The last value, if it is one in quotes.
    private var quoted: Range<Int>? {
        guard let node = lastNode, node.kind == .quoted, !node.origin.isEmpty else { return nil }
        let origin = Int(node.origin.lowerBound)..<Int(node.origin.upperBound)
        let first = bytes[origin.lowerBound]
        return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? origin : nil
    }

    private func textAfterQuote(_ quoted: Range<Int>) -> YAMLFault {
        if bytes.isOneLine(quoted.lowerBound, quoted.upperBound) {
            return YAMLFault(.textAfterQuote, line.rest(from: fault.offset))
        }
        // It runs over several lines: the quote that was to close it is missing, and the next one did.
        let first = FaultLine(at: quoted.lowerBound, in: bytes, yaml)
        var found = YAMLFault(.openQuote, first.rest(from: quoted.lowerBound))
        found.related = (quoted.upperBound - 1..<quoted.upperBound, "nên dấu ngoặc này bị hiểu là dấu đóng")
        return found
    }

    private func unexpectedInList() -> YAMLFault {
        let line = self.line
        let isItem = byte == UInt8(ascii: "-") && line.byte(at: fault.offset + 1).map(isBlank) ?? true
        return YAMLFault(isItem ? .indentation : .keyAmongItems, line.rest(from: fault.offset))
    }

    private func openBracket() -> YAMLFault {
        let bracket = fault.start..<min(fault.start + 1, yaml.upperBound)
        if !bytes.isOneLine(fault.start, fault.offset) || fault.offset >= yaml.upperBound {
            return YAMLFault(.openBracket, bracket)
        }
        return YAMLFault(byte == UInt8(ascii: ":") ? .colonInValue : .missingComma, place)
    }

    private func unexpectedDocument() -> YAMLFault {
        let line = self.line
        guard let above = line.above, let first = above.byte(at: above.range.lowerBound) else {
            return YAMLFault(.other, place)
        }
        if first == UInt8(ascii: "%") { return YAMLFault(.directive, above.range) }
        if first == UInt8(ascii: ".") { return YAMLFault(.severalDocuments, above.range) }
        // A word alone was taken for the whole document.
        if above.indentation == line.indentation { return missingColon(in: above, at: above.contentStart) }
        return YAMLFault(.indentation, line.content)
    }

    private func unexpectedSign() -> YAMLFault {
        if byte == UInt8(ascii: "\t") { return YAMLFault(.tab, tabs()) }
        if byte == UInt8(ascii: ","), fault.context == "while parsing a flow node" {
            return YAMLFault(.extraComma, place)
        }
        return YAMLFault(.specialSign, line.rest(from: fault.offset))
    }

    private func tabs() -> Range<Int> {
        let end = (fault.offset..<yaml.upperBound).first { bytes[$0] != UInt8(ascii: "\t") }
        return fault.offset..<max(end ?? yaml.upperBound, place.upperBound)
    }

    /// From the backslash on; libyaml stops at it or at the digits behind `\x`.
    private func escape() -> Range<Int> {
        let start = byte == UInt8(ascii: "\\") ? fault.offset : max(fault.start, fault.offset - 2)
        return start..<min(start + 2, yaml.upperBound)
    }
}
