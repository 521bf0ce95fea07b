package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    private static final Skeleton GREETING =
            Skeleton.of("<p>é " + mark("name") + "</p>" + mark("rest") + "<b>" + mark("name") + "</b>");

    @Test
    void fillsEachHoleWhereverItStands() {
        assertThat(GREETING.holes()).containsExactly("name", "rest");
        assertThat(text(GREETING.fill(bytes("日本"), bytes("!")))).isEqualTo("<p>é 日本</p>!<b>日本</b>");
    }

    @Test
    void anAbsentValueShowsNothing() {
        assertThat(text(GREETING.fill(new byte[2][]))).isEqualTo("<p>é </p><b></b>");
        assertThat(text(GREETING.fill())).isEqualTo("<p>é </p><b></b>");
    }

    @Test
    void orderedValuesDoNotDependOnTheTemplate() {
        Skeleton ordered = GREETING.ordered("unused", "rest", "name");

        assertThat(ordered.indexOf("name")).isEqualTo(2);
        assertThat(text(ordered.fill(bytes("x"), bytes("!"), bytes("Ana")))).isEqualTo("<p>é Ana</p>!<b>Ana</b>");
    }

    @Test
    void orderedNamesEveryHoleThatIsShown() {
        assertThatThrownBy(() -> GREETING.ordered("name")).hasMessageContaining("rest");
    }

    @Test
    void someHolesCanBeFilledForGood() {
        Skeleton named = GREETING.with(Map.of("name", bytes("Ana"), "unused", bytes("?")));

        assertThat(named.holes()).containsExactly("rest");
        assertThat(text(named.fill(bytes("!")))).isEqualTo("<p>é Ana</p>!<b>Ana</b>");
        assertThat(text(GREETING.fill(bytes("x"), bytes("!")))).isEqualTo("<p>é x</p>!<b>x</b>");
    }

    @Test
    void streamingWritesTheSameBytes() throws IOException {
        byte[][] values = {bytes("Ana"), null};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GREETING.fill(out, values);

        assertThat(out.toByteArray()).isEqualTo(GREETING.fill(values));
        assertThat(GREETING.length(values)).isEqualTo(out.size());
    }

    @Test
    void aTemplateWithoutHolesIsOnePiece() {
        assertThat(text(Skeleton.of("<p>").fill())).isEqualTo("<p>");
        assertThat(Skeleton.of("").fill()).isEmpty();
    }

    @Test
    void aHolesNameIsPrintedWithoutEscapingSoItHasNothingToEscape() {
        assertThatThrownBy(() -> new Hole("<b>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hole("\uFDD0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String mark(String name) {
        return new Hole(name).mark();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
