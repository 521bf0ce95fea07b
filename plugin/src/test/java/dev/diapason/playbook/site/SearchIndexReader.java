package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the search index of one edition again, as its script does. */
final class SearchIndexReader {

    private static final String SHARED = "!$%()*,.:;=?[]^_`{|}~";

    private final Map<?, ?> index;
    private final List<?> texts;
    private final List<String> words = new ArrayList<>();

    SearchIndexReader(Built site, String edition) {
        index = (Map<?, ?>) json(site, edition + "search-index.js", "diapasonSearch(");
        texts = (List<?>) json(site, edition + "search-texts.js", "diapasonTexts(");
        String before = "";
        for (String part : index.get("words").toString().split("(?=[!$%()*,.:;=?\\[\\]^_`{|}~])")) {
            if (!part.isEmpty()) {
                before = before.substring(0, SHARED.indexOf(part.charAt(0))) + part.substring(1);
                words.add(before);
            }
        }
    }

    /** Every word, in the order of the codes. */
    List<String> words() {
        return words;
    }

    /** Each heading with its text, by path: {@code crisis}, {@code crisis#who-decides}. */
    Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        List<?> rows = (List<?>) index.get("documents");
        String section = "";
        for (int i = 0; i < rows.size(); i++) {
            List<?> row = (List<?>) rows.get(i);
            String path = row.get(0).toString();
            section = path.startsWith("#") ? section : path;
            documents.put(
                    path.startsWith("#") ? section + path : path,
                    text(row.get(1).toString()) + ": "
                            + text(texts.get(i).toString()).strip());
        }
        return documents;
    }

    private String text(String codes) {
        StringBuilder digits = new StringBuilder();
        for (char c = ' '; c < '\u007f'; c++) {
            digits.append("\"\\/<>".indexOf(c) < 0 ? String.valueOf(c) : "");
        }
        int base = digits.length();
        List<?> widths = (List<?>) index.get("codes");
        int ones = (Integer) widths.get(1);
        int twos = (Integer) widths.get(2);
        StringBuilder text = new StringBuilder();
        boolean isAfterWord = false;
        for (int at = 0; at < codes.length(); at++) {
            int number = digits.indexOf(codes.substring(at, at + 1));
            if (number >= ones + twos) {
                int rest = digits.indexOf(codes.substring(at + 1, at + 2)) * base
                        + digits.indexOf(codes.substring(at + 2, at + 3));
                number = ones + twos * base + (number - ones - twos) * base * base + rest;
                at += 2;
            } else if (number >= ones) {
                number = ones + (number - ones) * base + digits.indexOf(codes.substring(at + 1, at + 2));
                at++;
            }
            boolean isWord = number >= (Integer) widths.get(0) && number - (Integer) widths.get(0) < words.size();
            text.append(isWord && isAfterWord ? " " : "").append(piece(number, isWord, (Integer) widths.get(0)));
            isAfterWord = isWord;
        }
        return text.toString();
    }

    private Object piece(int number, boolean isWord, int oneGaps) {
        return isWord
                ? words.get(number - oneGaps)
                : ((List<?>) index.get("gaps")).get(number < oneGaps ? number : number - words.size());
    }

    private static Object json(Built site, String path, String call) {
        String text = new String(site.files().get(path), StandardCharsets.UTF_8);
        if (!text.startsWith(call) || !text.endsWith(");\n")) {
            throw new IllegalStateException(path + " is no call of " + call);
        }
        String json = text.substring(call.length(), text.length() - 3);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getString();
    }
}
