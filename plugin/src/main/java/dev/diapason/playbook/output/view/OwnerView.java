package dev.diapason.playbook.output.view;

/**
 * Who answers for a text, as an item of a list of facts.
 *
 * @param name theirs
 * @param href the address that writes to them or calls them; or empty
 * @param way {@code email} or {@code phone}, when {@code href} is given: elsewhere the same name may lead another way
 */
public record OwnerView(String name, String href, String way) {}
