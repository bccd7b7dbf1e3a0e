import ArgumentParser
import Diagnostics
import Glibc
import Output
import Publishing

/// Runs work that the machine may refuse; says so in Vietnamese and ends with status 2.
func machine<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let failure as OutputFailure {
        Terminal.report([failure.diagnostic], as: .text)
        throw ExitCode(2)
    }
}

/// How many threads the machine can run at once; at least 1.
func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
