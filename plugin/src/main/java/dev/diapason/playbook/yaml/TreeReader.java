package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Builds the tree of one text from Jackson's tokens, up to the first place that cannot be read. */
final class TreeReader {

    private static final int MOST_LEVELS = 50;
    private static final int MOST_KEYS = 20_000;

    /** Nobody reads more about one file; a file with more is a test of endurance. */
    private static final int MOST_PROBLEMS = 100;

    /** With this schema every value is text. */
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

    private final YamlSource source;
    private final List<Problem> problems = new ArrayList<>();
    private final Scalars scalars;
    private final Anchors anchors;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private @Nullable Stumble stumble;
    private Met last = Met.NONE;
    private int keys;
    private boolean isBroken;

    /**
     * Prepares to read.
     *
     * @param unsafe told about characters that must not be named by escapes; all else is in {@link #problems()}
     */
    TreeReader(YamlSource source, Problems unsafe) {
        this.source = source;
        this.scalars = new Scalars(source, problems, unsafe);
        this.anchors = new Anchors(source, problems);
    }

    /** Reads as far as possible. */
    void read() {
        try (YAMLParser parser = open()) {
            try {
                JsonToken token = parser.nextToken();
                while (token != null && !isBroken) {
                    take(token, parser);
                    isBroken |= problems.size() - scalars.remarks() >= MOST_PROBLEMS;
                    token = parser.nextToken();
                }
            } catch (StreamConstraintsException e) {
                stop(source.at(last.end(), 0), "something behind this is too large to be read");
            } catch (JacksonException e) {
                stumble = stumble(e, parser);
            }
            if (root instanceof YamlText && stumble == null) {
                // A file that is one text is a file whose first key lacks its colon, or the space behind it.
                stumble = new Stumble(source, Stumble.NO_COLON, last.start(), last.start(), last, -1, -1);
            }
        }
    }

    /** The tree; empty when something is missing in it, which has been reported. */
    Optional<YamlNode> tree() {
        if (isBroken || scalars.isBroken() || stumble != null) {
            return Optional.empty();
        }
        return Optional.of(root == null ? new YamlNothing(source.at(0, 0), Optional.empty()) : root);
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Stumble> stumble() {
        return Optional.ofNullable(stumble);
    }

    private YAMLParser open() {
        return (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new PairedReader(source.readable()));
    }

    private void take(JsonToken token, YAMLParser parser) {
        int start = source.offset(parser.currentTokenLocation().getCharOffset());
        int end = source.offset(parser.currentLocation().getCharOffset());
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_OBJECT, start, end);
            case END_OBJECT, END_ARRAY -> close(end);
            case PROPERTY_NAME -> key(parser.currentName(), start, end);
            default -> {
                if (parser.isCurrentAlias()) {
                    alias(start, end);
                } else {
                    scalar(parser.getString(), start, end);
                }
            }
        }
    }

    private void open(boolean isMap, int start, int end) {
        Anchors.Prefix prefix = anchors.prefix(start, source.written().length());
        boolean isInline = "[{".indexOf(source.charAt(prefix.content())) >= 0 && end > prefix.content();
        if (isMap && !isInline && source.isSameLine(start, prefix.content())) {
            // What stands before the first key on its line belongs to that key.
            prefix = new Anchors.Prefix(start, "");
        }
        anchors.report(start, prefix);
        open.push(new OpenNode(isMap, prefix, isInline, keys));
        last = new Met(Met.Kind.OPENED, prefix.content(), end);
        if (open.size() > MOST_LEVELS) {
            stop(source.at(prefix.content(), 1), "lists and keys are nested in more than " + MOST_LEVELS + " levels");
        }
    }

    private void close(int end) {
        OpenNode node = open.pop();
        boolean isOnOneLine = node.isInline() && source.isSameLine(node.start(), end);
        YamlNode closed = node.close(source.at(node.start(), isOnOneLine ? end - node.start() : 0));
        anchors.define(node.anchor(), closed, keys - node.keysBefore());
        add(closed);
        if (node.isInline()) {
            last = new Met(Met.Kind.CLOSED, node.start(), end);
        }
    }

    private void key(String name, int start, int end) {
        Anchors.Prefix prefix = anchors.prefix(start, end);
        anchors.report(start, prefix);
        anchors.define(
                prefix.anchor(),
                new YamlText(name, false, false, source.excerpt(name, prefix.content(), false), source.at(start, 0)),
                0);
        Location at = source.between(prefix.content(), end);
        boolean isMerge = source.charAt(prefix.content()) == '<' && name.equals("<<");
        OpenNode map = open.element();
        if (isMerge) {
            anchors.reportMerge(prefix.content(), end);
        } else {
            map.earlier(name).ifPresent(first -> problems.add(duplicate(name, first.keyAt(), at)));
        }
        map.key(new OpenNode.OpenKey(name, prefix.content(), end, at, isMerge));
        last = new Met(Met.Kind.KEY, prefix.content(), end);
        keys++;
        if (keys > MOST_KEYS) {
            stop(at, "this file has more than " + MOST_KEYS + " keys");
        } else if (name.length() > YamlReader.LONGEST_KEY) {
            stop(at, SyntaxMistakes.longKey(name.length()));
        }
    }

    private void scalar(String text, int start, int end) {
        Anchors.Prefix prefix = anchors.prefix(start, end);
        anchors.report(start, prefix);
        Optional<OpenNode.OpenKey> key = Optional.ofNullable(open.peek()).flatMap(OpenNode::key);
        YamlNode value = scalars.read(text, prefix.content(), end, key);
        anchors.define(prefix.anchor(), value, 0);
        add(value);
        last = new Met(Scalars.kind(value), prefix.content(), end);
    }

    private void alias(int start, int end) {
        boolean isReported = Optional.ofNullable(open.peek())
                .flatMap(OpenNode::key)
                .filter(OpenNode.OpenKey::isMerge)
                .isPresent();
        if (!isReported) {
            anchors.reportAlias(start, end);
        }
        Anchors.Named meant = anchors.resolve(start, end);
        keys += meant.keys();
        // References to references can multiply without end. They are reported already, so nothing more is said.
        isBroken |= keys > MOST_KEYS;
        add(meant.node());
        last = new Met(Met.Kind.ALIAS, start, end);
    }

    private void add(YamlNode value) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.element().add(value);
        }
    }

    private void stop(Location at, String message) {
        isBroken = true;
        problems.add(SyntaxMistakes.tooLarge(at, message));
    }

    private Problem duplicate(String name, Location first, Location second) {
        String word = Words.quoted(name);
        String lines = first.line() == second.line()
                ? " stands twice on line " + first.line()
                : " stands twice, on lines " + first.line() + " and " + second.line();
        return Problem.of(ProblemId.DUPLICATE_KEY, second, word + lines)
                .label("the first one is on line " + first.line())
                .help("put everything under one " + word + ", or rename one of the two")
                .related(first);
    }

    private Stumble stumble(JacksonException e, YAMLParser parser) {
        int bracket = open.stream()
                .filter(OpenNode::isInline)
                .findFirst()
                .map(OpenNode::start)
                .orElse(-1);
        int column = open.isEmpty() ? -1 : source.at(open.element().start(), 0).column() - 1;
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark().map(this::offset).orElse(last.end());
            int from = marked.getContextMark().map(this::offset).orElse(-1);
            String complaint = marked.getContext() + "; " + marked.getProblem();
            return new Stumble(source, complaint, at, from, last, bracket, column);
        }
        int at = source.offset(parser.currentTokenLocation().getCharOffset());
        return new Stumble(source, "", at, -1, last, bracket, column);
    }

    private int offset(Mark mark) {
        return source.offset(mark.getIndex());
    }
}
