package dev.diapason.playbook;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.locale.Territory;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.UnsafeText;
import dev.diapason.playbook.scaffold.Answers;
import dev.diapason.playbook.scaffold.BadWish;
import dev.diapason.playbook.scaffold.Host;
import dev.diapason.playbook.scaffold.Order;
import dev.diapason.playbook.scaffold.Starter;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.SourceFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the answers to the questions of a new playbook, and fills in what nobody said. */
final class InitAnswers {

    private static final int LONGEST_TITLE = 120;
    private static final Pattern ZONE = Pattern.compile("[a-z][a-z0-9-]{2,}");
    private static final Pattern OWNER = Pattern.compile("@[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*");
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final InitRequest request;
    private final Problems problems;

    private InitAnswers(InitRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    /** The answers, completed; empty when one of them is wrong, which is reported. */
    static Optional<Answers> read(InitRequest request, Problems problems) {
        return new InitAnswers(request, problems).read();
    }

    static String proposal(InitRequest request, InitRequest.Question question) {
        InitAnswers answers = new InitAnswers(request, new Problems());
        return switch (question) {
            case LANGUAGE -> answers.language().toString();
            case TITLE -> answers.title();
            case COUNTRY -> answers.country();
            case HOST -> Host.BOTH.word();
        };
    }

    private Optional<Answers> read() {
        LanguageTag language = language();
        String title = title();
        String country = country();
        Optional<Host> host = host();
        String zone = zone(country);
        String owner = owner();
        return problems.findings(Map.of(), false).isEmpty()
                ? host.map(each -> new Answers(
                        title, language, country, zone, each, owner, request.date(), request.pluginVersion()))
                : Optional.empty();
    }

    private LanguageTag language() {
        String said = request.language().orElse(ENGLISH.value());
        Optional<Problem> refused = BadWish.language("language", said);
        refused.ifPresent(problems::report);
        Optional<LanguageTag> tag = LanguageTags.read(said).tag();
        tag.filter(each -> !Starter.speaks(each))
                .ifPresent(each -> problems.report(Order.problem(
                                "language", said, "there are no first texts in \"" + said + "\" yet")
                        .help("begin in one of these, and translate: " + String.join(", ", Starter.languages()))));
        return tag.orElse(ENGLISH);
    }

    private String title() {
        String said = request.title().orElseGet(() -> Starter.usualTitle(language()));
        if (said.lines().count() > 1 || said.length() > LONGEST_TITLE) {
            problems.report(Order.problem("title", said.lines().findFirst().orElse(""), "this title is too long")
                    .help("write one line of at most " + LONGEST_TITLE + " characters"));
        } else {
            UnsafeText.check(Excerpt.of(new SourceFile("playbook.title", said)), problems);
        }
        return said;
    }

    private String country() {
        Optional<String> said = request.country();
        if (said.isEmpty()) {
            return Territory.ofLanguage(language()).orElse("CH");
        }
        Optional<Problem> refused = BadWish.country("country", said.get(), language());
        refused.ifPresent(problems::report);
        return refused.isPresent() ? "CH" : said.get().toUpperCase(Locale.ROOT);
    }

    private String zone(String country) {
        String said = request.zone().orElseGet(() -> Starter.usualZone(country));
        if (!ZONE.matcher(said).matches() || said.equals("global") || said.equals("assets")) {
            problems.report(Order.problem("zone", said, "\"" + said + "\" cannot be the id of a zone")
                    .help("use three small letters or more, such as emea"));
        }
        return said;
    }

    private Optional<Host> host() {
        String said = request.host().orElse(Host.BOTH.word());
        Optional<Host> host = Host.of(said.toLowerCase(Locale.ROOT));
        if (host.isEmpty()) {
            problems.report(Order.problem("host", said, "there are no files for \"" + said + "\"")
                    .help("write one of: "
                            + Stream.of(Host.values()).map(Host::word).collect(Collectors.joining(", "))));
        }
        return host;
    }

    private String owner() {
        String said = request.owner().orElse(Starter.NOBODY);
        if (!OWNER.matcher(said).matches()) {
            problems.report(Order.problem("owner", said, "\"" + said + "\" is no team or person of a Git host")
                    .help("write the name with @ in front, such as @acme/communication"));
        }
        return said;
    }
}
