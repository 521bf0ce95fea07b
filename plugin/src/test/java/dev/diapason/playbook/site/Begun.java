package dev.diapason.playbook.site;

import dev.diapason.playbook.InitRequest;
import dev.diapason.playbook.MadeReport;
import dev.diapason.playbook.NewRequest;
import dev.diapason.playbook.PlaybookInit;
import dev.diapason.playbook.PlaybookNew;
import dev.diapason.playbook.problem.ConsolePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A playbook that {@code init} has begun, and what {@code new} does to it. */
record Begun(Path folder) {

    /** What a new playbook is told of: only people know the number that somebody answers. */
    static final String LEFT_TO_PEOPLE = "no-crisis-phone";

    /** What somebody says who says nothing. */
    static InitRequest silent(Path folder) {
        Optional<String> nothing = Optional.empty();
        return new InitRequest(
                folder, nothing, nothing, nothing, nothing, nothing, nothing, SiteRun.TODAY, "1.0.0-test");
    }

    /** Begins with some answers, given as in {@code title=Acme} on a line each. */
    static InitRequest asked(Path folder, Map<String, String> said) {
        return new InitRequest(
                folder,
                Optional.ofNullable(said.get("title")),
                Optional.ofNullable(said.get("language")),
                Optional.ofNullable(said.get("country")),
                Optional.ofNullable(said.get("zone")),
                Optional.ofNullable(said.get("host")),
                Optional.ofNullable(said.get("owner")),
                SiteRun.TODAY,
                "1.0.0-test");
    }

    static MadeReport init(InitRequest request) {
        try {
            return PlaybookInit.run(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A playbook in English. */
    static Begun in(Path folder) {
        init(silent(folder));
        return new Begun(folder);
    }

    /**
     * Runs {@code new}.
     *
     * @param wishes pairs of a parameter and what was said
     */
    MadeReport make(String kind, String... wishes) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < wishes.length; i += 2) {
            said.put(wishes[i], wishes[i + 1]);
        }
        try {
            return PlaybookNew.run(new NewRequest(folder, kind, said, SiteRun.TODAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Built check() {
        return SiteRun.of(folder).check();
    }

    /** Reads a file as text. */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file. */
    void edit(String path, UnaryOperator<String> change) {
        Map<String, String> file = Map.of(path, change.apply(text(path)));
        TextFiles.write(folder, file);
    }

    /** Writes a number into every country's file, as its notes ask for. */
    void giveNumbers() {
        files().keySet().stream()
                .filter(path -> path.matches("countries/[A-Z]+\\.yaml"))
                .forEach(path -> edit(path, text -> text.replace("# phone:", "phone:")));
    }

    /** Every file as text. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        TextFiles.below(folder).forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    /** The files in which something was not filled in. */
    List<String> holes() {
        return files().entrySet().stream()
                .filter(file -> file.getValue().replace("${{", "").contains("{{"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a person reads about it. */
    static String console(MadeReport made) {
        return new ConsolePrinter(false).print(made.findings());
    }
}
