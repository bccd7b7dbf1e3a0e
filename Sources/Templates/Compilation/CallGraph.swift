internal import Diagnostics

/// Which routine calls which, and whether the data gets smaller on the way.
struct CallGraph {
    /// How the innermost object that the callee works on relates to that of the caller.
    enum Descent: Sendable {
        case smaller, same, other
    }

    struct Call {
        let caller: Int
        let callee: Int
        let descent: Descent
        let place: SourceString
    }

    private(set) var calls: [Call] = []
    private var targets: [Int: [Int]] = [:]

    mutating func add(_ call: Call) {
        targets[call.caller, default: []].append(call.callee)
        calls.append(call)
    }

    /// The routines that can be reached from one, itself included.
    func reach(from routine: Int) -> Set<Int> {
        var reached: Set<Int> = [routine]
        var waiting = [routine]
        while let routine = waiting.popLast() {
            waiting += targets[routine, default: []].filter { reached.insert($0).inserted }
        }
        return reached
    }

    /// The calls that may go round for ever. Values are finite trees, so a circle ends if each turn works on
    /// something strictly inside what the turn before worked on: every call of it must stay at the object or
    /// go down, and one at least must go down.
    var endless: [Call] {
        let circles = Self.circles(of: calls)
        let levels = Self.circles(of: calls.filter { $0.descent == .same })
        return calls.filter { call in
            switch call.descent {
            case .smaller: false
            case .same: levels[call.caller] == levels[call.callee]
            case .other: circles[call.caller] == circles[call.callee]
            }
        }
    }
}

// MARK: - Circles

extension CallGraph {
    /// For each routine the name of its circle: those that reach each other have the same one (Kosaraju's
    /// way, without recursion).
    private static func circles(of calls: [Call]) -> [Int: Int] {
        let callers = Dictionary(grouping: calls, by: \.callee).mapValues { $0.map(\.caller) }
        var circles: [Int: Int] = [:]
        for root in finishingOrder(calls).reversed() where circles[root] == nil {
            var waiting = [root]
            circles[root] = root
            while let routine = waiting.popLast() {
                for caller in callers[routine, default: []] where circles[caller] == nil {
                    circles[caller] = root
                    waiting.append(caller)
                }
            }
        }
        return circles
    }

    /// Depth first, each routine behind those that it calls.
    private static func finishingOrder(_ calls: [Call]) -> [Int] {
        let callees = Dictionary(grouping: calls, by: \.caller).mapValues { $0.map(\.callee) }
        var order: [Int] = []
        var seen: Set<Int> = []
        for root in callees.keys.sorted() where seen.insert(root).inserted {
            var path = [(routine: root, next: 0)]
            while let (routine, next) = path.last {
                let targets = callees[routine, default: []]
                if next < targets.count {
                    path[path.count - 1].next += 1
                    if seen.insert(targets[next]).inserted { path.append((targets[next], 0)) }
                } else {
                    order.append(routine)
                    path.removeLast()
                }
            }
        }
        return order
    }
}
