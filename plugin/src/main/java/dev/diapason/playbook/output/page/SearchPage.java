package dev.diapason.playbook.output.page;

import dev.diapason.playbook.locale.Alphabet;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.view.IndexGroupView;
import dev.diapason.playbook.output.view.IndexItemView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.SearchView;
import dev.diapason.playbook.output.view.SearchView.CountView;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the page to search on. It lists all headings from A to Z, so it answers without a script as well. Not for several
 * threads.
 */
final class SearchPage {

    static final String NAME = Offer.SEARCH.path();

    private static final Hole HREF = new Hole("href");
    private static final Hole TEXT = new Hole("text");
    private static final Hole PLACE = new Hole("place");
    private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", "other");
    private static final Comparator<Item> ORDER =
            Comparator.comparing((Item item) -> item.letter).thenComparing(item -> item.href);

    private final EditionContext context;
    private final Alphabet alphabet;
    private final Map<Look, Skeleton> looks = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    SearchPage(EditionContext context) {
        this.context = context;
        this.alphabet = Alphabet.of(context.tag());
    }

    byte[] article() {
        context.edition().section(Section.HOME).ifPresent(this::add);
        context.site().pages().values().stream().map(Page::section).forEach(this::add);
        items.sort(ORDER);
        ByteBuilder letters = new ByteBuilder(1_024);
        ByteBuilder index = new ByteBuilder(32_768);
        ByteBuilder group = new ByteBuilder(4_096);
        int number = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            group.add(item.html);
            String letter = item.letter.letter();
            if (i + 1 == items.size() || !items.get(i + 1).letter.letter().equals(letter)) {
                add(letter, "letter-" + ++number, group.toBytes(), letters, index);
                group.clear();
            }
        }
        SearchView view = new SearchView(counts(), new Hole("letters"), new Hole("index"));
        return context.component("search", view, "letters", "index").fill(letters.toBytes(), index.toBytes());
    }

    private void add(String letter, String id, byte[] group, ByteBuilder letters, ByteBuilder index) {
        byte[] name = Html.text(letter.isEmpty() ? context.words().text("search.rest") : letter);
        LinkView link = new LinkView(HREF, TEXT, "", "");
        letters.add(context.component("contents-item", link, "href", "text").fill(Html.bytes("#" + id), name));
        IndexGroupView view = new IndexGroupView(new Hole("id"), new Hole("letter"), new Hole("items"));
        index.add(
                context.component("index-group", view, "id", "letter", "items").fill(Html.bytes(id), name, group));
    }

    private void add(ResolvedSection section) {
        Said title = section.title();
        String path = "./" + SitePaths.section(section.section().id());
        items.add(item(title, path, false, title));
        for (ResolvedBlock block : section.blocks()) {
            if (block.heading().isPresent() && block.state().isShown()) {
                Said heading = new Said(block.heading().map(Heading::text).orElse(""), block.headingLanguage());
                items.add(item(heading, path + "#" + block.block().id(), true, title));
            }
        }
    }

    private Item item(Said heading, String href, boolean hasPlace, Said title) {
        Skeleton skeleton =
                looks.computeIfAbsent(new Look(heading.language(), title.language(), hasPlace), this::skeleton);
        byte[] html = skeleton.fill(Html.bytes(href), Html.text(heading.text()), Html.text(title.text()));
        return new Item(alphabet.place(heading.text()), href, html);
    }

    private Skeleton skeleton(Look look) {
        IndexItemView view = new IndexItemView(
                HREF,
                TEXT,
                context.lang(look.heading),
                context.dir(look.heading),
                look.hasPlace,
                PLACE,
                context.lang(look.title),
                context.dir(look.title));
        return context.component("index-item", view, "href", "text", "place");
    }

    private List<CountView> counts() {
        return PLURALS.stream()
                .filter(category -> context.words().has("search.count." + category))
                .map(category -> new CountView(category, context.words().text("search.count." + category)))
                .toList();
    }

    /** All that the looks of an item depend on within one edition. */
    private record Look(LanguageTag heading, LanguageTag title, boolean hasPlace) {}

    private static final class Item {
        private final Alphabet.Place letter;
        private final String href;
        private final byte[] html;

        Item(Alphabet.Place letter, String href, byte[] html) {
            this.letter = letter;
            this.href = href;
            this.html = html;
        }
    }
}
