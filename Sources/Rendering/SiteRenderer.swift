public import ContentModel
public import Diagnostics
public import SitePlan
internal import Templates

/// The compiled templates and views of a site: turns a page into bytes. May be used from several threads.
public struct SiteRenderer: Sendable {
    private let views: PageViews
    private let templates: [PageKind: (template: PageTemplate, used: UsedSlots)]
    private let report: (template: PageTemplate, used: UsedSlots)?
    private let approval: (template: PageTemplate, used: UsedSlots)?

    /// Compiles the templates against what the pages offer; reports every fault of every template.
    ///
    /// - Parameter templates: the `.html` files below `templates/`.
    public static func load(
        _ templates: [SourceText], _ assets: [Asset]
    ) -> (SiteRenderer?, [Diagnostic]) {
        let views = PageViews(assets: assets)
        let pages = PageKind.allCases.map { ($0.rawValue, views.schema(of: $0)) }
        let schemas =
            pages + [
                (reportKind, reportView.schema), (approvalKind, approvalView.schema),
            ]
        let (library, diagnostics) = TemplateLibrary.compile(
            templates, for: Dictionary(schemas, uniquingKeysWith: { first, _ in first }))
        guard let library else { return (nil, diagnostics) }
        var compiled: [PageKind: (template: PageTemplate, used: UsedSlots)] = [:]
        for kind in PageKind.allCases {
            guard let template = library[kind.rawValue] else { continue }
            compiled[kind] = (template, template.usedSlots)
        }
        let report = library[reportKind].map { ($0, $0.usedSlots) }
        let approval = library[approvalKind].map { ($0, $0.usedSlots) }
        let renderer = SiteRenderer(
            views: views, templates: compiled, report: report, approval: approval)
        return (renderer, diagnostics)
    }

    /// Appends the page in UTF-8. The same page gives the same bytes, whatever was rendered before.
    ///
    /// - Parameter memory: a thread's own, for one site and one set of options.
    public func render(
        _ page: Page, of site: PlannedSite, _ options: RenderOptions, _ memory: inout RenderMemory,
        into output: inout [UInt8]
    ) {
        let kind = page.kind(in: site.content)
        guard let (template, used) = templates[kind] else { return }
        let context = PageContext(site: site, options: options, page: page, used: used)
        let kept = context.with(memory.shared(by: kind, context))
        template.render(views.frame(page, kept), into: &output)
    }

    /// Appends the report as a document of its own, in UTF-8; its links are full addresses.
    public func render(
        _ report: ProgressReport, of site: PlannedSite, _ options: RenderOptions, into output: inout [UInt8]
    ) {
        let route = Route.plan(report.plan)
        guard let (template, used) = self.report, let page = site.pages.first(where: { $0.route == route })
        else { return }
        let context = PageContext(
            site: site, options: options, page: page, used: used, root: options.baseURL)
        template.render(reportView.frame(report, context), into: &output)
    }

    /// Appends the approval sheet as a document of its own, in UTF-8.
    public func render(
        _ sheet: ApprovalSheet, of site: PlannedSite, _ options: RenderOptions, into output: inout [UInt8]
    ) {
        guard let (template, used) = approval, let page = site.pages.first else { return }
        let context = PageContext(
            site: site, options: options, page: page, used: used, root: options.baseURL)
        template.render(approvalView.frame(sheet, context), into: &output)
    }
}
