import Diagnostics
import Foundation
import Testing

struct CatalogueTests {
    /// The constants of the catalogue's files: `static let name = DiagnosticID(number, …`.
    private static func constants() throws -> [(name: String, number: Int)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Diagnostics/Catalogue").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8)
                .matches(of: /static let (\w+)\s*=\s*DiagnosticID\(\s*(\d+)/)
                .map { (String($0.1), Int($0.2) ?? 0) }
        }
    }

    @Test("Every constant of the catalogue's files stands in the catalogue, and nothing else does")
    func isComplete() throws {
        let constants = try Self.constants()
        #expect(constants.count > 50)
        let catalogued = Set(DiagnosticID.catalogue.map(\.number))
        for constant in constants {
            #expect(catalogued.contains(constant.number), "\(constant.name) is missing in the catalogue")
        }
        #expect(DiagnosticID.catalogue.count == constants.count)
    }

    @Test("Ids are unique and stand in order")
    func isOrdered() {
        let numbers = DiagnosticID.catalogue.map(\.number)
        #expect(numbers == Set(numbers).sorted())
    }

    @Test(
        "Every id has four digits and a title of one line without a full stop",
        arguments: DiagnosticID.catalogue)
    func isWellFormed(id: DiagnosticID) {
        #expect(id.code.count == 6 && id.code.hasPrefix("CK"))
        #expect(Int(id.code.dropFirst(2)) == id.number)
        #expect(!id.title.isEmpty && !id.title.contains("\n") && !id.title.hasSuffix("."))
        #expect(id.title.first?.isUppercase == true)
    }

    @Test("Titles tell ids apart")
    func titlesAreUnique() {
        #expect(Set(DiagnosticID.catalogue.map(\.title)).count == DiagnosticID.catalogue.count)
    }
}
