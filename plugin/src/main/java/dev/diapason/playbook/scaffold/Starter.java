package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.locale.Territory;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.text.NewFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Composes all files of a new playbook. */
public final class Starter {

    /** The owner of everything while nobody has said who that is. */
    public static final String NOBODY = "@your-group/headquarters";

    /** A zone for each continent (UN M.49), named so that no group's own zones are presumed. */
    private static final Map<String, String> ZONES =
            new TreeMap<>(Map.of("150", "europe", "002", "africa", "142", "asia", "019", "americas", "009", "oceania"));

    /** One file: what it is made from, where it goes, and for whom it is made. */
    private record Piece(String stock, String path, Predicate<Host> hosts) {

        static Piece of(String stock, String path) {
            return new Piece(stock, path, host -> true);
        }
    }

    /** The files that are the same in all languages, but for their words. */
    private static final List<Piece> PROJECT = List.of(
            Piece.of("project/playbook.yaml", "playbook.yaml"),
            Piece.of("project/contacts.yaml", "data/contacts.yaml"),
            Piece.of("project/escalation.yaml", "data/escalation.yaml"),
            Piece.of("project/channels.yaml", "data/channels.yaml"),
            Piece.of("project/terms.yaml", "data/terms.yaml"),
            Piece.of("project/zone.yaml", "zones/{{zone}}.yaml"),
            Piece.of("project/pom.xml", "pom.xml"),
            Piece.of("project/jvm.config", ".mvn/jvm.config"),
            Piece.of("project/gitignore", ".gitignore"),
            Piece.of("project/gitattributes", ".gitattributes"),
            Piece.of("project/editorconfig", ".editorconfig"),
            Piece.of("project/vscode-settings.json", ".vscode/settings.json"),
            Piece.of("project/vscode-extensions.json", ".vscode/extensions.json"),
            Piece.of("project/codeowners", "CODEOWNERS"),
            new Piece("hosts/github-check.yml", ".github/workflows/check.yml", Host::hasGitHub),
            new Piece("hosts/github-publish.yml", ".github/workflows/publish.yml", Host::hasGitHub),
            new Piece("hosts/github-renew.yml", ".github/workflows/renew.yml", Host::hasGitHub),
            new Piece("hosts/gitlab-ci.yml", ".gitlab-ci.yml", Host::hasGitLab));

    /** The texts that are written anew in each language. */
    private static final List<Piece> TEXTS = List.of(
            Piece.of("README.md", "README.md"),
            Piece.of("index.md", "sections/{{language}}/index.md"),
            Piece.of("crisis.md", "sections/{{language}}/crisis.md"),
            Piece.of("voice.md", "sections/{{language}}/voice/index.md"),
            Piece.of("tone.md", "sections/{{language}}/voice/tone.md"),
            Piece.of("accounts.md", "sections/{{language}}/accounts.md"),
            Piece.of("decision.md", "decisions/0001-one-person-decides.md"),
            Piece.of("workshop.md", "workshops/{{date}}-first-rules.md"));

    /** Maven's own start script, as this project uses it. */
    private static final List<Piece> WRAPPER = List.of(
            Piece.of("wrapper/mvnw", "mvnw"),
            Piece.of("wrapper/mvnw.cmd", "mvnw.cmd"),
            Piece.of("wrapper/.mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.properties"));

    private final Answers answers;
    private final Phrases phrases;
    private final CountryFile country;

    private Starter(Answers answers, Phrases phrases) {
        this.answers = answers;
        this.phrases = phrases;
        this.country = new CountryFile(answers.country(), answers.language(), Optional.of(answers.zone()));
    }

    /** The languages in which there are first texts. */
    public static List<String> languages() {
        return Phrases.LANGUAGES;
    }

    /** Whether there are first texts in a language. */
    public static boolean speaks(LanguageTag language) {
        return Phrases.of(language).isPresent();
    }

    /** What a playbook is called that has no other name. */
    public static String usualTitle(LanguageTag language) {
        return Phrases.orEnglish(language).word("title");
    }

    /** The zone that a country lies in while a group has no zones of its own: its continent. */
    public static String usualZone(String country) {
        return Territory.of(country).continent().map(ZONES::get).orElse("world");
    }

    /** All files, {@code playbook.yaml} last: without it a folder is no playbook. */
    public static List<NewFile> files(Answers answers) {
        return new Starter(answers, Phrases.orEnglish(answers.language())).files();
    }

    private List<NewFile> files() {
        Filler filler = filler();
        List<NewFile> files = new ArrayList<>();
        TEXTS.forEach(piece -> files.add(filled(piece, phrases.folder() + piece.stock, filler)));
        PROJECT.stream()
                .filter(piece -> piece.hosts.test(answers.host()))
                .forEach(piece -> files.add(filled(piece, piece.stock, filler)));
        WRAPPER.forEach(
                piece -> files.add(new NewFile(piece.path, Stock.text(piece.stock), piece.path.equals("mvnw"))));
        files.add(country.file(phrases, country.filler(phrases).fill("parts/first-country.yaml")));
        files.sort((one, other) -> order(one).compareTo(order(other)));
        return files;
    }

    private static String order(NewFile file) {
        return (file.path().equals("playbook.yaml") ? "1" : "0") + file.path();
    }

    private NewFile filled(Piece piece, String stock, Filler filler) {
        String path = piece.path
                .replace("{{language}}", answers.language().value())
                .replace("{{zone}}", answers.zone())
                .replace("{{date}}", answers.date().toString());
        return NewFile.of(path, filler.fill(stock));
    }

    private Filler filler() {
        String owner = answers.owner();
        String group = owner.contains("/") ? owner.substring(0, owner.indexOf('/')) : NOBODY.replaceAll("/.*", "");
        return country.filler(phrases)
                .plain("zone", answers.zone())
                .plain("owner", owner)
                .plain("country-owner", group + "/country-" + answers.country().toLowerCase(Locale.ROOT))
                .plain("date", answers.date().toString())
                .plain("plugin-version", answers.pluginVersion())
                .free("title", answers.title())
                .free("zone-name", zoneName());
    }

    private String zoneName() {
        return ZONES.entrySet().stream()
                .filter(zone -> zone.getValue().equals(answers.zone()))
                .findFirst()
                .map(zone -> LocaleNames.of(answers.language()).country(zone.getKey()))
                .orElse(answers.zone());
    }
}
