package dev.diapason.playbook.mojo;

import dev.diapason.playbook.MadeReport;
import dev.diapason.playbook.NewRequest;
import dev.diapason.playbook.PlaybookNew;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the file of one more section, country, zone, language, decision or workshop, at its place and ready to be completed, and
 * says what comes next. A file that is there is never overwritten. On a terminal it asks what nobody said.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends MakingMojo<NewRequest> {

    /** What is made: {@code section}, {@code country}, {@code zone}, {@code language}, {@code decision}, {@code workshop}. */
    @Parameter(property = "playbook.new")
    private @Nullable String kind;

    /**
     * Its id: {@code products/launches} for a section, {@code BR} for a country, {@code pt} for a language, some words with
     * hyphens for the others.
     */
    @Parameter(property = "playbook.id")
    private @Nullable String id;

    /** Its title or name; made from the id if nothing is said. */
    @Parameter(property = "playbook.title")
    private @Nullable String title;

    /** For a section: which row of {@code dimensions} it belongs to; that of its chapter if nothing is said. */
    @Parameter(property = "playbook.dimension")
    private @Nullable String dimension;

    /** For a country: its zone; found by its neighbours if nothing is said. */
    @Parameter(property = "playbook.zone")
    private @Nullable String zone;

    /** For a section: the one country that has it; the whole group if nothing is said. */
    @Parameter(property = "playbook.country")
    private @Nullable String country;

    @Override
    NewRequest request(Wishes wishes) {
        LocalDate day = day(wishes);
        Questions person = wishes.isClear() ? person() : Questions.NOBODY;
        String made = Wishes.text(kind)
                .or(() -> person.ask("What shall be made: " + String.join(", ", PlaybookNew.kinds()), "section"))
                .orElse("");
        Map<String, String> words = new TreeMap<>();
        Optional<String> example = PlaybookNew.example(made);
        Wishes.text(id)
                .or(() -> example.flatMap(like -> person.ask("Its id, such as " + like, "")))
                .ifPresent(said -> words.put("id", said));
        Wishes.text(title).ifPresent(said -> words.put("title", said));
        Wishes.text(dimension).ifPresent(said -> words.put("dimension", said));
        Wishes.text(zone).ifPresent(said -> words.put("zone", said));
        Wishes.text(country).ifPresent(said -> words.put("country", said));
        NewRequest request = new NewRequest(source(), made, words, day);
        wishes.complain(PlaybookNew.check(request).findings());
        return request;
    }

    @Override
    MadeReport make(NewRequest request) throws IOException {
        return PlaybookNew.run(request);
    }
}
