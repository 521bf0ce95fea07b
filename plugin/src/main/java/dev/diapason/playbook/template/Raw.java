package dev.diapason.playbook.template;

/** Ready HTML: the only kind of value that a template prints without escaping it. */
public interface Raw {

    /** The markup, safe to print in the text of a page. */
    String html();
}
