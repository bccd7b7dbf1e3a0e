import Glibc
import Output
import Schedule

/// The system's pandoc, run as a process.
enum Pandoc {
    /// The Word document of an HTML text. The same text and day give the same bytes.
    static func document(fromHTML html: [UInt8], on day: CalendarDate) throws(OutputFailure) -> [UInt8] {
        // Files rather than pipes: nobody waits for the other, whatever the sizes.
        guard let input = tmpfile(), let output = tmpfile() else { throw failure("tạo tệp tạm") }
        defer {
            fclose(input)
            fclose(output)
        }
        guard fwrite(html, 1, html.count, input) == html.count, fflush(input) == 0 else {
            throw failure("ghi tệp tạm")
        }
        rewind(input)
        try run(
            ["pandoc", "--from=html", "--to=docx", "--output=-"], from: fileno(input), to: fileno(output),
            on: day)
        return try content(of: output)
    }

    private static func run(
        _ arguments: [String], from input: Int32, to output: Int32, on day: CalendarDate
    ) throws(OutputFailure) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var process = pid_t()
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment(on: day)) { environment in
                posix_spawnp(&process, "pandoc", &actions, nil, arguments, environment)
            }
        }
        guard code == 0 else { throw OutputFailure(action: "chạy", path: "pandoc", code: code) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw failure("chờ") }
        }
        // What pandoc had to say stands on standard error already.
        guard status == 0 else { throw OutputFailure(action: "chạy", path: "pandoc", code: 0) }
    }

    /// What pandoc needs, and the time that stands in the document.
    private static func environment(on day: CalendarDate) -> [String] {
        let names = ["PATH", "HOME", "TMPDIR"]
        let kept = names.compactMap { name in getenv(name).map { name + "=" + String(cString: $0) } }
        let epoch = (CalendarDate(iso: "1970-01-01") ?? .first).distance(to: day) * 86400
        return kept + ["LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=\(epoch)"]
    }

    private static func content(of file: UnsafeMutablePointer<FILE>) throws(OutputFailure) -> [UInt8] {
        rewind(file)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard ferror(file) == 0 else { throw failure("đọc tệp tạm") }
        return bytes
    }

    private static func failure(_ action: String) -> OutputFailure {
        OutputFailure(action: action, path: "pandoc", code: errno)
    }
}

/// Lends the texts as a C array that ends with a null pointer.
private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
}
