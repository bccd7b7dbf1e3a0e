/// What servers say with every page, whoever they are.
enum SecurityHeaders {
    /// The pages' own policy, without who may show them in a frame.
    static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; frame-src 'self'; "
        + "form-action 'self'; base-uri 'none'"

    /// All but the policy.
    static let others: [(name: String, value: String)] = [
        ("Strict-Transport-Security", "max-age=63072000"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}
