package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * Whom to call when it is urgent.
 *
 * @param page the crisis page: one link on the home, none on that page itself
 * @param duty who is called first: records of role {@code crisis-duty}
 * @param ladder the steps of the escalation, the lowest first
 */
public record UrgentView(List<LinkView> page, List<RecordView> duty, List<RecordView> ladder) {}
