internal import Attachments
internal import ContentModel
internal import Diagnostics
internal import Output
internal import Synchronization
internal import VietnameseText

/// Looks through every file on its way into the sink for what is embargoed.
///
/// The last of the guards: what is embargoed is no part of the content that pages are made of. But an
/// announcement can cite a decision before its time, a template can name a plan, and a file beside a record
/// can hold anything.
final class LeakWatch: OutputSink {
    private let sink: any OutputSink
    private let folder: String
    private let terms: [WithheldTerm]
    private let record: ContentPath
    private let finder: TermFinder
    /// By published file, the file that was written for it.
    private let attachments: [String: ContentPath]
    private let found = Mutex<(leaks: [Leak], unsearched: [ContentPath])>(([], []))

    /// - Parameter record: one that is embargoed, to be named where something can't be searched.
    init(
        over sink: any OutputSink, below folder: String, for terms: [WithheldTerm], of record: ContentPath,
        attachments: [String: ContentPath]
    ) {
        self.sink = sink
        self.folder = folder
        self.terms = terms
        self.record = record
        self.attachments = attachments
        finder = TermFinder(terms.map { ($0.text, $0.place) })
    }

    func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) throws(OutputFailure) {
        let place = ContentPath(folder + path.string)
        var leaks = leaks(inNameOf: path, place)
        if let source = attachments[path.string] {
            leaks += self.leaks(in: AttachmentText(of: Array(bytes)), from: source, place)
        } else {
            leaks += self.leaks(in: bytes, as: readings(of: path.string), place)
        }
        if !leaks.isEmpty { found.withLock { $0.leaks += leaks } }
        try sink.write(bytes, to: path)
    }

    private func leaks(inNameOf path: OutputPath, _ place: ContentPath) -> [Leak] {
        var name = path.string
        return name.withUTF8 { finder.firstHits(in: UnsafeRawBufferPointer($0)) }.map {
            Leak(term: $0.term, place: SourceLocation(path: place))
        }
    }

    private func leaks(
        in bytes: UnsafeRawBufferPointer, as readings: [TextReading], _ place: ContentPath
    ) -> [Leak] {
        let hits = finder.firstHits(in: bytes, as: readings)
        if hits.isEmpty { return [] }
        let text = Array(bytes)[...]
        return hits.map {
            Leak(term: $0.term, place: SourceLocation(path: place, bytes: text, range: $0.range))
        }
    }

    private func leaks(in text: AttachmentText, from source: ContentPath, _ place: ContentPath) -> [Leak] {
        if !text.isWhole { found.withLock { $0.unsearched.append(source) } }
        return text.parts.flatMap { part in
            part.bytes.withUnsafeBytes { bytes -> [Leak] in
                if part.name.isEmpty { return leaks(in: bytes, as: readings(of: part.form), place) }
                return finder.firstHits(in: bytes, as: readings(of: part.form)).map {
                    Leak(term: $0.term, place: SourceLocation(path: place), part: part.name)
                }
            }
        }
    }

    private func readings(of form: AttachmentText.Form) -> [TextReading] {
        switch form {
        case .plain: [.plain]
        case .markup: [.source, .markup]
        case .laidOut: [.plain, .unspaced]
        }
    }

    private func readings(of file: String) -> [TextReading] {
        switch file.split(separator: ".").last {
        case "html", "xml", "svg": [.source, .markup]
        case "css", "js": [.source]
        default: [.plain]
        }
    }

    /// A leak for each term that was found, at its first place, in the order of the terms; then what could
    /// not be searched.
    var diagnostics: [Diagnostic] {
        let (leaks, unsearched) = found.withLock { $0 }
        let byTerm = Dictionary(grouping: leaks, by: \.term).sorted { $0.key < $1.key }
        let places = unsearched.sorted().map { SourceLocation(path: $0) }
        return byTerm.map { Diagnostic(terms[$0], leakedAt: $1) }
            + (places.isEmpty ? [] : [Diagnostic(unsearched: places, for: record)])
    }
}
