package dev.diapason.playbook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The register of everything that authors can write in Markdown. Where two write the same node, the first is asked first. */
final class MarkdownFeatures {

    static final List<MarkdownFeature> ALL = List.of(
            new CalloutFeature(),
            new DataViewFeature(),
            new FactFeature(),
            new BareLinkFeature(),
            new ImageFeature(),
            new TaskListFeature(),
            new TableFeature(),
            new StrikethroughFeature(),
            new FootnoteFeature(),
            new HeadingFeature(),
            new LinkFeature(),
            new CodeFeature(),
            new RawHtmlFeature(),
            new QuoteFeature(),
            new ListFeature(),
            new TextFeature());

    private static final MarkdownFeature[] NONE = {};

    /** Searched from the front for every node: faster than a map, as the most frequent kinds stand first. */
    private final Class<?>[] kinds;

    private final MarkdownFeature[][] featuresByKind;

    MarkdownFeatures() {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (int i = ALL.size() - 1; i >= 0; i--) {
            found.addAll(ALL.get(i).nodes());
        }
        kinds = found.toArray(new Class<?>[0]);
        featuresByKind = new MarkdownFeature[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            featuresByKind[i] = writing(kinds[i]);
        }
    }

    private static MarkdownFeature[] writing(Class<?> kind) {
        List<MarkdownFeature> features = new ArrayList<>();
        for (MarkdownFeature feature : ALL) {
            if (feature.nodes().contains(kind)) {
                features.add(feature);
            }
        }
        return features.toArray(NONE);
    }

    /** The features that may write a node, in the order in which they are asked. */
    MarkdownFeature[] writing(Node node) {
        Class<?> kind = node.getClass();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return featuresByKind[i];
            }
        }
        return NONE;
    }

    /** A parser that knows the syntax of all features. */
    static Parser.Builder parser() {
        Parser.Builder parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        for (MarkdownFeature feature : ALL) {
            feature.extend(parser);
        }
        return parser;
    }
}
