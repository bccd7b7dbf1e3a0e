/// The compiled template of one page kind. Cheap to copy; may render on several threads at once.
public struct PageTemplate: Sendable {
    let program: Program
    let routine: Int
    let reads: [TemplateSchema: Set<Int>]

    /// The slots that the template reads of each schema; of the page's own schema those of the page.
    public var usedSlots: UsedSlots { UsedSlots(reads) }

    /// Appends the page to `output`, in UTF-8. Nothing is allocated where `output` has room enough.
    ///
    /// Objects deeper than some hundred levels within each other (by a partial that calls itself) are left
    /// out.
    public func render(_ frame: TemplateFrame, into output: inout [UInt8]) {
        program.render(routine, over: .object(frame), into: &output)
    }

    package func render(_ value: TemplateValue, into output: inout [UInt8]) {
        program.render(routine, over: value, into: &output)
    }
}

extension Program {
    private static let smallestPage = 4_096

    func render(_ routine: Int, over value: TemplateValue, into output: inout [UInt8]) {
        let room = max(output.capacity - output.count, Self.smallestPage)
        let length = render(routine, over: value, into: &output, room: room)
        if length > room { _ = render(routine, over: value, into: &output, room: length) }
    }

    /// Gives the length of the page; it was appended only if there was room for it.
    private func render(
        _ routine: Int, over value: TemplateValue, into output: inout [UInt8], room: Int
    ) -> Int {
        var length = 0
        output.append(addingCapacity: room) { span in
            span.withUnsafeMutableBufferPointer { memory, count in
                length = Execution.run(self, routine: routine, over: value, into: memory)
                if length <= room { count = length }
            }
        }
        return length
    }
}
