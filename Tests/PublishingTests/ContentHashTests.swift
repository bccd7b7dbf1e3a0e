import Output
import Publishing
import Testing

@Suite("SHA-256") struct ContentHashTests {
    /// The examples of FIPS 180-4 and the hash of nothing.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the standard's examples come out`(text: String, digits: String) throws {
        let hash = try ContentHash(of: Array(text.utf8))
        #expect(hash.hexadecimal == digits)
        #expect(ContentHash(hexadecimal: digits.uppercased()) == hash)
    }

    @Test(arguments: ["", "12", String(repeating: "g", count: 64), String(repeating: "a", count: 65)])
    func `text that is no hash is refused`(text: String) {
        #expect(ContentHash(hexadecimal: text) == nil)
    }

    @Test func `a listing has one hash in any order, another for other names`() throws {
        let (one, two) = (try ContentHash(of: [1]), try ContentHash(of: [2]))
        let hash = try ContentHash(ofListing: [("a", one), ("b", two)])
        #expect(try ContentHash(ofListing: [("b", two), ("a", one)]) == hash)
        #expect(try ContentHash(ofListing: [("a", two), ("b", one)]) != hash)
    }
}
