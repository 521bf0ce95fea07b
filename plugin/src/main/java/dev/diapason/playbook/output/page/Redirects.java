package dev.diapason.playbook.output.page;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.RedirectView;
import dev.diapason.playbook.template.Templates;

/** Pages that lead on to others. */
final class Redirects {

    private Redirects() {}

    /** The page; {@code href} and {@code root} are relative to it. */
    static byte[] html(Templates templates, LanguageTag language, String root, String href, String title) {
        RedirectView view =
                new RedirectView(language.value(), LocaleNames.of(language).direction(), root, href, title);
        return Html.bytes(templates.render("redirect", language, view));
    }
}
