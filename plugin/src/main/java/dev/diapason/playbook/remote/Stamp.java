package dev.diapason.playbook.remote;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What a commit on the branch says besides its files. The same stamp and files on the same branch always give the same commit.
 *
 * @param subject its first line
 * @param source the commit of the playbook that the site shows, 40 hexadecimal digits
 * @param when the date of that commit, which becomes the date of the new one
 * @param zone as that commit has it
 * @param author the name of who publishes
 * @param mail their mail address
 */
public record Stamp(String subject, String source, Instant when, ZoneOffset zone, String author, String mail) {

    public Stamp {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(mail, "mail");
    }
}
