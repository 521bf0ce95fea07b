package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Raw;

/**
 * Ready HTML that a template prints as it is. Only the output room makes it, from safe parts.
 *
 * @param html safe
 */
public record Markup(String html) implements Raw {}
