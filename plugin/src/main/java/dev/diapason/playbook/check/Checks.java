package dev.diapason.playbook.check;

import java.util.List;

/** The register of rules, in no particular order: problems are sorted by place. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            new AdaptationCheck(),
            new AddressCheck(),
            new AdoptionCheck(),
            new AnchorCheck(),
            new CoverageCheck(),
            new CrisisCheck(),
            new CrisisPhoneCheck(),
            new DateCheck(),
            new FactCheck(),
            new ImageCheck(),
            new LinkCheck(),
            new LogoCheck(),
            new PersonCheck(),
            new ReferenceCheck(),
            new RemovalCheck(),
            new TermCheck(),
            new TranslationCheck(),
            new ViewCheck(),
            new ZoneCheck());

    private Checks() {}
}
