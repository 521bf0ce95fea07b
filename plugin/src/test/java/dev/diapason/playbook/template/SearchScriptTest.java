package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The script that searches, with the library in it. */
class SearchScriptTest {

    /** {@code dist/umd/index.js} of minisearch 7.2.0, as npm has it. */
    private static final String MINISEARCH = "03c27931eb603af1d3358579e9885eafdb6a2f5fa9929557b3e77d7e99d06d03";

    @Test
    @DisplayName("the library is the one that was published, and its licence goes with it")
    void theLibraryIsUnchanged() throws NoSuchAlgorithmException {
        byte[] library = SiteTemplate.text("script/search/11-minisearch.js").getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(library);

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(MINISEARCH);
        assertThat(script()).contains("Permission is hereby granted, free of charge", "Copyright 2022 Luca Ongaro");
    }

    @Test
    @DisplayName("SEC-12: nothing is read as HTML or as code")
    void writesTextOnly() {
        assertThat(SiteTemplate.files(path -> path.startsWith("script/search/") && !path.contains("minisearch"))
                        .values())
                .hasSize(4)
                .noneMatch(text -> text.contains("innerHTML") || text.contains("eval(") || text.contains("http"));
    }

    private static String script() {
        return new String(Templates.read(Map.of(), new Problems()).assets().get("search.js"), StandardCharsets.UTF_8);
    }
}
