package dev.diapason.playbook.scaffold;

import java.util.Locale;
import java.util.stream.Stream;

/** How a value is written at one place of a file, so that it is read there as it was given, whatever is in it. */
enum Form {
    /** As it is. */
    PLAIN {
        @Override
        String write(String value) {
            return value;
        }
    },
    /** A double-quoted text of YAML 1.2 (7.3.1), on one line. */
    YAML {
        @Override
        String write(String value) {
            StringBuilder quoted = new StringBuilder("\"");
            value.codePoints().forEach(character -> {
                if (character == '"' || character == '\\') {
                    quoted.append('\\').appendCodePoint(character);
                } else if (character < ' ' || character == 0x7F || character == 0x2028 || character == 0x2029) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
                } else {
                    quoted.appendCodePoint(character);
                }
            });
            return quoted.append('"').toString();
        }
    },
    /** Words of a Markdown text: whatever could mark something up has a backslash before it (CommonMark 2.4). */
    TEXT {
        @Override
        String write(String value) {
            return value.replaceAll("[\\\\`*_\\[\\]<>#|~&!{}]", "\\\\$0");
        }
    };

    abstract String write(String value);

    /** The form of a name in a hole. */
    static Form of(String name) {
        return Stream.of(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form " + name));
    }
}
