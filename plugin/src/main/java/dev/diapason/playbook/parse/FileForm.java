package dev.diapason.playbook.parse;

import java.util.List;

/**
 * What the files of one kind look like.
 *
 * @param name of the kind, such as {@code country}
 * @param title of the kind for people
 * @param about what such a file is for, in one or two sentences
 * @param places where such files lie: paths below the playbook's folder, with {@code *} for a name and {@code **} for folders
 * @param root what stands in the file, or in its front matter
 */
public record FileForm(String name, String title, String about, List<String> places, Value root) {

    public FileForm {
        places = List.copyOf(places);
    }

    /** Whether what is described is the head of a Markdown file. */
    public boolean isFrontMatter() {
        return places.get(0).endsWith(".md");
    }
}
