import Glibc

/// What libFuzzer calls, through `Tests/FuzzMain`; `FUZZ_TARGET` in the environment names the target.
@_cdecl("congkhai_fuzz") public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    // A finding that is no crash must look like one to libFuzzer.
    if chosen?.run(input) != nil { abort() }
}

private let chosen = getenv("FUZZ_TARGET").flatMap { FuzzTarget.named(String(cString: $0)) }
