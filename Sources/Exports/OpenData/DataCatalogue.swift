internal import ContentModel
internal import Diagnostics

/// `catalog.jsonld`: the tables as a catalogue that data portals harvest (DCAT 3).
func dataCatalogue(_ tables: [DataTable], of site: SiteContent, baseURL: String) -> [UInt8] {
    let base = baseURL + "du-lieu/"
    let publisher = site.owner.name.scalar?.string ?? site.owner.id
    var writer = JSONWriter(indented: true)
    writer.object { catalogue in
        catalogue.key("@context")
        catalogue.object { context in
            context.member("dcat", "http://www.w3.org/ns/dcat#")
            context.member("dct", "http://purl.org/dc/terms/")
            context.member("foaf", "http://xmlns.com/foaf/0.1/")
        }
        catalogue.member("@id", base + "catalog.jsonld")
        catalogue.member("@type", "dcat:Catalog")
        catalogue.member("dct:title", site.settings[SiteKey.name].scalar?.string)
        catalogue.member("dct:language", "vi")
        catalogue.key("foaf:homepage")
        catalogue.reference(baseURL)
        catalogue.key("dct:publisher")
        catalogue.object { agent in
            agent.member("@type", "foaf:Organization")
            agent.member("foaf:name", publisher)
        }
        catalogue.key("dcat:dataset")
        catalogue.array { array in
            for kind in ContentKind.allCases {
                let own = tables.filter { $0.kind == kind }
                if let first = own.first { array.dataset(first, own, site, base) }
            }
        }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
}

extension JSONWriter {
    fileprivate mutating func dataset(
        _ main: DataTable, _ tables: [DataTable], _ site: SiteContent, _ base: String
    ) {
        object { dataset in
            dataset.member("@id", base + "#_" + main.name)
            dataset.member("@type", "dcat:Dataset")
            dataset.member("dct:title", main.label)
            dataset.member("dct:language", "vi")
            if let licence = site.settings[SiteKey.licence].group {
                if let link = licence[CitationKey.link].scalar {
                    dataset.key("dct:license")
                    dataset.reference(link.string)
                } else {
                    dataset.member("dct:rights", licence[CitationKey.title].scalar?.string)
                }
            }
            dataset.key("dcat:distribution")
            dataset.array { array in
                for table in tables {
                    array.distribution(base + table.name + ".csv", "text/csv", table.label)
                }
                array.distribution(base + main.name + ".json", "application/json", main.label)
            }
        }
    }

    private mutating func distribution(_ url: String, _ type: String, _ title: String) {
        object { distribution in
            distribution.member("@type", "dcat:Distribution")
            distribution.member("dct:title", title)
            distribution.key("dcat:downloadURL")
            distribution.reference(url)
            distribution.key("dcat:mediaType")
            distribution.reference("https://www.iana.org/assignments/media-types/" + type)
        }
    }

    fileprivate mutating func reference(_ id: String) { object { $0.member("@id", id) } }
}
