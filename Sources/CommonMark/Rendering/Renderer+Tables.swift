extension Renderer {
    /// Writes a cell, and with the first and last of a row or a table what is around them.
    mutating func writeCell(_ cell: Cell, _ node: Node, _ step: SyntaxTree.Step) {
        let table = tables.tables[cell.table]
        if step == .enter {
            search.enter(node, in: source, tables)
            isInCell = true
            if cell.column == 0 { startRow(cell, table) }
            writeCellTag(cell.column, of: table, isHeader: cell.row == 0, isEmpty: cell.isEmpty)
        } else {
            isInCell = false
            document.html.append(cell.row == 0 && !cell.isEmpty ? "</th>\n" : "</td>\n")
            if cell.isLastOfRow { finishRow(cell, table) }
        }
    }

    private mutating func writeCellTag(_ column: Int, of table: Table, isHeader: Bool, isEmpty: Bool) {
        // An empty corner is no header of anything; announcing it would only say "blank".
        document.html.append(isHeader && !isEmpty ? "<th scope=\"col\"" : "<td")
        document.html.append(table.alignments[column].attribute)
        document.html.append(UInt8(ascii: ">"))
    }

    private mutating func startRow(_ cell: Cell, _ table: Table) {
        if cell.row == 0 {
            document.html.startLine()
            if table.isWide { startBox(number: cell.table + 1) }
            document.html.append("<table>\n<thead>\n" as StaticString)
        } else if cell.row == 1 {
            document.html.append("<tbody>\n" as StaticString)
        }
        document.html.append("<tr>\n" as StaticString)
    }

    private mutating func finishRow(_ cell: Cell, _ table: Table) {
        for column in cell.column + 1..<max(cell.column + 1, table.alignments.count) {
            writeCellTag(column, of: table, isHeader: false, isEmpty: true)
            document.html.append("</td>\n" as StaticString)
        }
        document.html.append("</tr>\n" as StaticString)
        if cell.row == 0 { document.html.append("</thead>\n" as StaticString) }
        guard cell.row + 1 == table.rowCount else { return }
        document.html.append(cell.row > 0 ? "</tbody>\n</table>\n" : "</table>\n")
        if table.isWide { document.html.append("</div>\n" as StaticString) }
    }

    /// A wide table scrolls in its own box, which must be reachable by keyboard and have a name of its own.
    private mutating func startBox(number: Int) {
        document.html.append(
            "<div class=\"bang-cuon\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng " as StaticString)
        document.html.append(decimal: number)
        if let heading = document.headings.last {
            document.html.append(": " as StaticString)
            var text = heading.text
            text.withUTF8 { document.html.appendEscaped($0) }
        }
        document.html.append("\">\n" as StaticString)
    }
}
