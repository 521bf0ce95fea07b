package dev.diapason.playbook.parse;

import static dev.diapason.playbook.parse.FieldType.DATE;
import static dev.diapason.playbook.parse.FieldType.DURATION;
import static dev.diapason.playbook.parse.FieldType.EMAIL;
import static dev.diapason.playbook.parse.FieldType.HANDLE;
import static dev.diapason.playbook.parse.FieldType.LANGUAGE;
import static dev.diapason.playbook.parse.FieldType.PHONE;
import static dev.diapason.playbook.parse.FieldType.TEXT;
import static dev.diapason.playbook.parse.FieldType.URL;
import static dev.diapason.playbook.parse.Value.LOCAL;

import dev.diapason.playbook.model.RecordKind;
import java.util.List;

/** The register of records: what each kind looks like. */
final class RecordForms {

    private static final Key NAME =
            Key.of("name", TEXT, "The name that readers see.").required();
    private static final Key MAIL = Key.of("email", EMAIL, "The e-mail address.");
    private static final Key NUMBER =
            Key.of("phone", PHONE, "The telephone number with its country code, best in quotes.");
    private static final Key OWNER = Key.of("owner", TEXT, "Who answers for it: the id of a contact or person.")
            .like("ana.souza");
    private static final Key STATUS =
            Key.of("status", List.of("active", "trial", "paused", "closed"), "Whether it is used at present.");

    /** The one kind that is a list of words. */
    static final Key HASHTAGS = Key.of(
                    RecordParser.HASHTAGS,
                    Value.listOf(FieldType.HASHTAG),
                    "The hashtags to use, each without its #. This list takes the place of the inherited one as a whole.")
            .like("[MineralsAtWork, OrvanePeople]");

    static final List<RecordForm> ALL = List.of(
            RecordForm.of(
                    RecordKind.PEOPLE,
                    "People and teams that answer for sections, accounts and decisions.",
                    "team-social",
                    NAME.like("Group social media"),
                    Key.of("role", TEXT, "What the person does, in a few words.")
                            .like("Head of press"),
                    Key.of("team", TEXT, "The team that the person belongs to.").like("Communication"),
                    MAIL,
                    NUMBER,
                    Key.of("url", URL, "The address of a page about the person or team.")),
            RecordForm.of(
                    RecordKind.CONTACTS,
                    "Whom readers can call or write to.",
                    "ana.souza",
                    NAME.like("Ana Souza"),
                    Key.of(
                                    "role",
                                    TEXT,
                                    "What the contact is there for. Every country needs one with the role crisis-duty;"
                                            + " country-lead, zone-lead and zone-duty are known too.")
                            .like("crisis-duty"),
                    Key.of("title", LOCAL, "What readers see as the contact's task, as one text or by language.")
                            .like("Country lead"),
                    NUMBER,
                    MAIL,
                    Key.of("url", URL, "The address of a page or form by which the contact is reached."),
                    Key.of("hours", TEXT, "When the contact can be reached.").like("24/7"),
                    Key.of("languages", Value.listOf(LANGUAGE), "The languages that the contact speaks.")
                            .like("[pt, en]"),
                    Key.of("note", LOCAL, "What else readers should know, as one text or by language.")
                            .like("Ask for the press desk.")),
            RecordForm.of(
                    RecordKind.ESCALATION,
                    "Whom to tell, step by step: the id of each record is how grave the case is.",
                    "high",
                    Key.of("first", TEXT, "Who is told first: the id of a contact or person.")
                            .like("duty"),
                    Key.of("then", Value.listOf(TEXT), "Who is told next, in this order: ids of contacts or people.")
                            .like("[ana.souza, crisis-lead]"),
                    Key.of("within", DURATION, "How soon the first must be told: a number and m, h or d.")
                            .like("15m"),
                    Key.of("label", LOCAL, "What readers see as the name of the step, as one text or by language.")
                            .like("High"),
                    Key.of("description", LOCAL, "When a case is as grave as this, as one text or by language.")
                            .like("Somebody is hurt, or the press calls.")),
            RecordForm.of(
                    RecordKind.CHANNELS,
                    "The channels on which the group or country speaks.",
                    "linkedin",
                    NAME.like("LinkedIn"),
                    Key.of("purpose", LOCAL, "What the channel is for, as one text or by language.")
                            .like("Products, projects, people, jobs"),
                    Key.of("readers", LOCAL, "Who reads the channel, as one text or by language.")
                            .like("Customers and future colleagues"),
                    Key.of("cadence", LOCAL, "How often something is posted, as one text or by language.")
                            .like("2-3 posts a week"),
                    STATUS,
                    OWNER,
                    Key.of("url", URL, "The address of the channel.")),
            RecordForm.of(
                    RecordKind.ACCOUNTS,
                    "The accounts that the group or country has on its channels.",
                    "br-linkedin",
                    Key.of("channel", TEXT, "The channel that the account is on: the id of a channel.")
                            .required()
                            .like("linkedin"),
                    Key.of("handle", HANDLE, "The account's name, without @ and without the address."),
                    Key.of("url", URL, "The address of the account."),
                    Key.of("language", LANGUAGE, "The language of its posts.").like("pt-BR"),
                    OWNER,
                    Key.of("backup", TEXT, "Who takes over: the id of a contact or person.")
                            .like("duty-br"),
                    Key.of("answers-within", DURATION, "How soon a reader gets an answer: a number and m, h or d."),
                    STATUS),
            new RecordForm(
                    RecordKind.TERMS,
                    "One thing, one name: the words to use and to avoid, by language below the id of the thing.",
                    "plant",
                    List.of(
                            words("preferred", "The words to use.", "[plant]"),
                            words("admitted", "Words that may be used too.", "[site]"),
                            words("forbidden", "Words never to use for this.", "[factory]"),
                            Key.of("note", TEXT, "When to use which word.").like("Site: quarry and plant together.")),
                    true),
            RecordForm.of(
                    RecordKind.DISCLOSURES,
                    "Labels that a post must carry, such as for paid partnerships.",
                    "paid-partnership",
                    Key.of(
                                    "label",
                                    LOCAL,
                                    "The label as it stands in the post, by language; in quotes if it begins"
                                            + " with #.")
                            .required()
                            .like("Advertisement"),
                    Key.of("description", LOCAL, "When the label is due, as one text or by language.")
                            .like("We paid for this post."),
                    Key.of("source", TEXT, "The law or guide that asks for it.").like("CONAR guide"),
                    Key.of("url", URL, "The address of the law or guide."),
                    Key.of("checked", DATE, "The day on which somebody last compared it with the law.")
                            .like("2026-06-30"),
                    Key.of("review-by", DATE, "The day by which it must be compared again.")));

    private RecordForms() {}

    static RecordForm of(RecordKind kind) {
        return ALL.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
    }

    private static Key words(String name, String about, String example) {
        return Key.of(name, Value.listOf(TEXT), about).like(example);
    }
}
