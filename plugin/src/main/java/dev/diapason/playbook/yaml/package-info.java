/**
 * The yaml room: the one door through which YAML comes in, with Jackson's tokens.
 *
 * <p>Takes a source file, or the front matter of one, and gives a tree of
 * {@link dev.diapason.playbook.yaml.YamlNode}s in which every key and value still is what the author typed and knows
 * its place. It does not know what a section, overlay or settings file looks like;
 * {@link dev.diapason.playbook.yaml.YamlFields} only offers their parsers a typed view. Start with
 * {@link dev.diapason.playbook.yaml.YamlReader}, then {@link dev.diapason.playbook.yaml.SyntaxMistakes}, which words
 * what cannot be read.
 */
@NullMarked
package dev.diapason.playbook.yaml;

import org.jspecify.annotations.NullMarked;
