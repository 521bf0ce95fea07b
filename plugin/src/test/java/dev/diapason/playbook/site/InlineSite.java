package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A playbook in a text, for one claim: files behind lines such as {@code -- countries/BR.yaml --}, laid over a small base. */
public final class InlineSite {

    /** A playbook that says nearly nothing, and has no problem. */
    private static final String BASE = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            ## Who decides {#who-decides}

            The crisis lead decides.
            """;

    private final Map<String, byte[]> files;
    private final Function<SiteRun, SiteRun> wishes;
    private final boolean isReversed;

    private InlineSite(Map<String, byte[]> files, Function<SiteRun, SiteRun> wishes, boolean isReversed) {
        this.files = files;
        this.wishes = wishes;
        this.isReversed = isReversed;
    }

    /** The base and the files of a text, which replace those of the base. */
    public static InlineSite of(String text) {
        return ofFiles(Map.of()).with(BASE).with(text);
    }

    /** These files and no others. */
    public static InlineSite ofFiles(Map<String, byte[]> files) {
        return new InlineSite(files, Function.identity(), false);
    }

    /** The same with more files; those of the same path are replaced. */
    public InlineSite with(String text) {
        InlineSite more = this;
        for (Map.Entry<String, String> file : TextFiles.of(text).entrySet()) {
            more = more.with(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return more;
    }

    InlineSite with(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new InlineSite(more, wishes, isReversed);
    }

    /** The same, each file changed by a function of its path and bytes. */
    InlineSite map(BiFunction<String, byte[], byte[]> change) {
        Map<String, byte[]> changed = new TreeMap<>();
        files.forEach((path, bytes) -> changed.put(path, change.apply(path, bytes)));
        return new InlineSite(changed, wishes, isReversed);
    }

    /** The same with wishes of the user, such as another date. */
    InlineSite asked(Function<SiteRun, SiteRun> more) {
        return new InlineSite(files, wishes.andThen(more), isReversed);
    }

    /** The same, its files written in the opposite order. */
    InlineSite reversed() {
        return new InlineSite(files, wishes, true);
    }

    /** The bytes of all files, by path. */
    Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    /** The text of one of its files. */
    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public Built build() {
        return Scratch.use(folder -> run(folder).buildInto(folder.resolve("site")));
    }

    public Built check() {
        return Scratch.use(folder -> run(folder).check());
    }

    private SiteRun run(Path folder) {
        Path source = folder.resolve("playbook");
        TextFiles.writeBytes(source, files, isReversed);
        return wishes.apply(SiteRun.of(source));
    }
}
