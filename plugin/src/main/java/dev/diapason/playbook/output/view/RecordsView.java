package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * A data view.
 *
 * @param kind which view: its template is {@code components/view-KIND}
 * @param scopeName the edition's scope
 * @param records those of the country first, then those of its zone, then the group's; words by id, a ladder as written
 * @param tags the hashtags, without {@code #}; for that view only
 */
public record RecordsView(String kind, String scopeName, List<RecordView> records, List<String> tags) {}
