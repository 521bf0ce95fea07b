package dev.diapason.playbook.markdown;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Tables (GitHub Flavored Markdown 4.10), in a frame that scrolls where the page is narrow. */
final class TableFeature implements MarkdownFeature {

    @Override
    public void extend(Parser.Builder parser) {
        parser.extensions(List.of(TablesExtension.create()));
    }

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof TableCell cell) {
            cell(cell, to);
        } else if (node instanceof TableRow) {
            around("tr", node, to);
        } else if (node instanceof TableHead) {
            judge(node, to);
            around("thead", node, to);
        } else if (node instanceof TableBody) {
            around("tbody", node, to);
        } else {
            // A group and not a region: pages with many tables would have many landmarks of the same name.
            to.raw("<div class=\"dp-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
                    .word("table.region")
                    .raw("\">\n");
            around("table", node, to);
            to.raw("</div>\n");
        }
        return true;
    }

    private static void around(String element, Node node, ProseBuilder to) {
        to.raw("<").raw(element).raw(">\n");
        to.children(node);
        to.raw("</").raw(element).raw(">\n");
    }

    private static void cell(TableCell cell, ProseBuilder to) {
        to.raw(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            to.raw(" class=\"dp-center\"");
        } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            to.raw(" class=\"dp-end\"");
        }
        to.raw(">");
        to.children(cell);
        to.raw(cell.isHeader() ? "</th>\n" : "</td>\n");
    }

    /** Every column needs a heading, or readers who hear the table do not know what a cell is about. */
    private static void judge(Node head, ProseBuilder to) {
        Node row = head.getFirstChild();
        int column = 0;
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            column++;
            if (cell.getFirstChild() == null) {
                to.report(Problem.of(
                                ProblemId.BAD_VALUE, to.at(head), "column " + column + " of this table has no heading")
                        .label("one heading for each column")
                        .help("write in the table's first line what the cells of column " + column + " hold"));
                return;
            }
        }
    }
}
