package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual pages that programs get are the comments of {@link ProblemId}. */
class ManualTest {

    private static final Path MAIN = Path.of(System.getProperty("basedir", ""), "src/main");
    private static final String FOLDER = "dev/diapason/playbook/problem/";
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)\\(", Pattern.DOTALL);

    @Test
    void everyPageIsTheCommentOfItsConstant() throws IOException {
        String comments = pages(Files.readString(MAIN.resolve("java").resolve(FOLDER + "ProblemId.java")));
        Path manual = MAIN.resolve("resources").resolve(FOLDER + "manual.txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(manual, comments);
        }

        assertThat(comments.lines()).hasSameSizeAs(ProblemId.values());
        assertThat(Files.readString(manual).replace("\r\n", "\n"))
                .as("-Dgolden=update writes it anew")
                .isEqualTo(comments);
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysTheCauseAndThenTheCure(ProblemId id) {
        Manual page = Manual.of(id);

        assertThat(page.cause()).endsWith(".").isNotEqualTo(id.word()).hasSizeGreaterThan(20);
        assertThat(page.cure()).endsWith(".").isNotEqualTo(page.cause());
        assertThat(page.whole()).isEqualTo(page.cause() + " " + page.cure()).doesNotContain("{@", "`", "*/");
    }

    private static String pages(String source) {
        StringBuilder pages = new StringBuilder();
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            String page = constant.group(1)
                    .replaceAll("\n *\\*", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replaceAll("\\s+", " ")
                    .strip();
            ProblemId id = ProblemId.valueOf(constant.group(2));
            pages.append(id.word()).append(": ").append(page).append('\n');
        }
        return pages.toString();
    }
}
