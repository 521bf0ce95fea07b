package dev.diapason.playbook.mojo;

import dev.diapason.playbook.InitRequest;
import dev.diapason.playbook.InitRequest.Question;
import dev.diapason.playbook.MadeReport;
import dev.diapason.playbook.PlaybookInit;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns an empty folder into a playbook that builds: settings, first pages, a zone, a country, Maven and its wrapper, files for
 * the Git host, and notes for editors. On a terminal it asks what nobody said; with {@code -B} it asks nothing. A file that is
 * there is never overwritten: then all such files are named, and nothing is written.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends MakingMojo<InitRequest> {

    private static final int MOST_TRIES = 3;

    /** What the playbook is called; one line. */
    @Parameter(property = "playbook.title")
    private @Nullable String title;

    /** The language that the rules are written in, such as {@code en} or {@code fr}. */
    @Parameter(property = "playbook.language")
    private @Nullable String language;

    /** The first country, by its two letters, such as {@code BR}; that of the language if nothing is said. */
    @Parameter(property = "playbook.country")
    private @Nullable String country;

    /** The id of the first zone, such as {@code emea}; the country's continent if nothing is said. */
    @Parameter(property = "playbook.zone")
    private @Nullable String zone;

    /** Where the repository lives: {@code github}, {@code gitlab}, {@code both} or {@code none}. */
    @Parameter(property = "playbook.host")
    private @Nullable String host;

    /** The team of headquarters, as the Git host names it, such as {@code @acme/communication}; for CODEOWNERS. */
    @Parameter(property = "playbook.owner")
    private @Nullable String owner;

    @Override
    InitRequest request(Wishes wishes) {
        InitRequest request = new InitRequest(
                source(),
                Wishes.text(title),
                Wishes.text(language),
                Wishes.text(country),
                Wishes.text(zone),
                Wishes.text(host),
                Wishes.text(owner),
                day(wishes),
                version());
        wishes.complain(PlaybookInit.check(request).findings());
        return request;
    }

    @Override
    MadeReport make(InitRequest request) throws IOException {
        InitRequest answered = request;
        for (Question question : Question.values()) {
            answered = asked(answered, question, person());
        }
        return PlaybookInit.run(answered);
    }

    /** The request with one more answer, if somebody gives it; what is wrong with an answer is told at once. */
    private InitRequest asked(InitRequest request, Question question, Questions person) {
        if (request.answer(question).isPresent()) {
            return request;
        }
        InitRequest answered = request;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<String> said = person.ask(question.words(), PlaybookInit.proposal(request, question));
            if (said.isEmpty()) {
                return request;
            }
            answered = request.with(question, said.get());
            MadeReport check = PlaybookInit.check(answered);
            if (!check.hasErrors()) {
                return answered;
            }
            tell(check.findings());
        }
        return answered;
    }
}
