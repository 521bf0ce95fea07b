package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a country has agreed to a version of the playbook.
 *
 * @param version the version agreed to
 * @param date when
 * @param by who agreed
 * @param at where it is written
 */
public record Adoption(SemVer version, Optional<LocalDate> date, Optional<Mention> by, Location at) {}
