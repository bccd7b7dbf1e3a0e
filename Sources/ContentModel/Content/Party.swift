extension Party {
    /// Tells parties apart.
    var key: String {
        switch self {
        case .unit(let agency, let unit): "\(agency.id)/\(unit.id)"
        case .group(let agency, let group): "\(agency.id)/\(group.id)"
        case .agency(let agency): "\(agency.id)/"
        case .named(let name): "\"\(name)"
        }
    }

    /// The party and, of a group, the units that it is known to hold.
    var withMembers: [Party] {
        guard case .group(let agency, let group) = self else { return [self] }
        return [self] + agency.units.filter { group.contains($0) }.map { .unit(agency, $0) }
    }
}

extension Party {
    public var name: String {
        switch self {
        case .unit(_, let unit): unit.name.string
        case .group(_, let group): group.name.string
        case .agency(let agency): agency.name.scalar?.string ?? agency.id
        case .named(let name): name.string
        }
    }

    /// `so-a/van-phong`, `so-a`; nil for a body that the site has no record of.
    public var id: String? {
        switch self {
        case .unit(let agency, let unit): "\(agency.id)/\(unit.id)"
        case .group(let agency, let group): "\(agency.id)/\(group.id)"
        case .agency(let agency): agency.id
        case .named: nil
        }
    }
}
