import Glibc
import Output

/// A program of the system, run to its end.
enum ExternalTool {
    /// What the program writes to standard output; what it has to say stands on standard error.
    ///
    /// - Parameter input: standard input.
    static func output(
        of arguments: [String], input bytes: [UInt8] = [], environment: [String] = []
    ) throws(OutputFailure) -> [UInt8] {
        let name = arguments.first ?? ""
        // Files rather than pipes: nobody waits for the other, whatever the sizes.
        guard let input = tmpfile(), let output = tmpfile() else { throw failure("tạo tệp tạm", name) }
        defer {
            fclose(input)
            fclose(output)
        }
        guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0 else {
            throw failure("ghi tệp tạm", name)
        }
        rewind(input)
        try run(arguments, from: fileno(input), to: fileno(output), environment)
        return try content(of: output, name)
    }

    private static func run(
        _ arguments: [String], from input: Int32, to output: Int32, _ environment: [String]
    ) throws(OutputFailure) {
        let name = arguments.first ?? ""
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var process = pid_t()
        let code = withCStrings(arguments) { arguments in
            withCStrings(kept + environment) { environment in
                posix_spawnp(&process, name, &actions, nil, arguments, environment)
            }
        }
        guard code == 0 else { throw OutputFailure(action: "chạy", path: name, code: code) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw failure("chờ", name) }
        }
        guard status == 0 else { throw OutputFailure(action: "chạy", path: name, code: 0) }
    }

    private static var kept: [String] {
        ["PATH", "HOME", "TMPDIR"].compactMap { name in getenv(name).map { name + "=" + String(cString: $0) }
        }
            + ["LC_ALL=C.UTF-8"]
    }

    private static func content(
        of file: UnsafeMutablePointer<FILE>, _ name: String
    ) throws(OutputFailure) -> [UInt8] {
        rewind(file)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard ferror(file) == 0 else { throw failure("đọc tệp tạm", name) }
        return bytes
    }

    private static func failure(_ action: String, _ name: String) -> OutputFailure {
        OutputFailure(action: action, path: name, code: errno)
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
