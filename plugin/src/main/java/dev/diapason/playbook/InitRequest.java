package dev.diapason.playbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said about the playbook that shall begin, as it was said.
 *
 * @param source the folder that becomes a playbook
 * @param title of the playbook
 * @param language that its rules are written in
 * @param country the first country
 * @param zone the first zone
 * @param host where the repository lives: github, gitlab, both, none
 * @param owner the team that owns what is locked, as the host names it
 * @param date the day of the first decision
 * @param pluginVersion the version of this tool, which the playbook will name
 */
public record InitRequest(
        Path source,
        Optional<String> title,
        Optional<String> language,
        Optional<String> country,
        Optional<String> zone,
        Optional<String> host,
        Optional<String> owner,
        LocalDate date,
        String pluginVersion) {

    public InitRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(pluginVersion, "pluginVersion");
    }

    /** The questions that are worth asking, in an order in which each answer helps to propose the next. */
    public enum Question {
        LANGUAGE("In which language are the rules written"),
        TITLE("What is the playbook called"),
        COUNTRY("Which country comes first (its two letters)"),
        HOST("Where will it live: github, gitlab, both or none");

        private final String words;

        Question(String words) {
            this.words = words;
        }

        /** The question without a question mark. */
        public String words() {
            return words;
        }
    }

    /** What was said to a question. */
    public Optional<String> answer(Question question) {
        return switch (question) {
            case LANGUAGE -> language;
            case TITLE -> title;
            case COUNTRY -> country;
            case HOST -> host;
        };
    }

    /** The same with an answer. */
    public InitRequest with(Question question, String answer) {
        Optional<String> said = Optional.of(answer);
        return new InitRequest(
                source,
                question == Question.TITLE ? said : title,
                question == Question.LANGUAGE ? said : language,
                question == Question.COUNTRY ? said : country,
                zone,
                question == Question.HOST ? said : host,
                owner,
                date,
                pluginVersion);
    }
}
