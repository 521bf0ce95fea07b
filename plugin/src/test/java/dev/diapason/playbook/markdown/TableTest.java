package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    @DisplayName(
            "A11Y-06, A11Y-13: a table has column headings and a named frame that can be scrolled with the keyboard")
    void hasColumnHeadingsAndANamedFrame() {
        assertThat(Written.html("| Who | What |\n|:--|--:|\n| *a* | b |\n")).isEqualTo("""
            <div class="dp-scroll" tabindex="0" role="group" aria-label="{table.region}">
            <table>
            <thead>
            <tr>
            <th scope="col">Who</th>
            <th scope="col" class="dp-end">What</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><em>a</em></td>
            <td class="dp-end">b</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
    }

    @Test
    @DisplayName("A11Y-13: a column without heading is an error")
    void aColumnWithoutHeadingIsAnError() {
        assertThat(Written.fragment("a\n\n| Who |  |\n|---|---|\n| a | b |\n").told())
                .containsExactly("12:9 bad-value column 2 of this table has no heading");
    }

    @Test
    void alignmentIsAClass() {
        assertThat(Written.html("| a |\n|:-:|\n")).contains("<th scope=\"col\" class=\"dp-center\">a</th>");
    }
}
