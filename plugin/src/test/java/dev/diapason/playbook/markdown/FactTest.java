package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @Test
    void isAHoleWithItsPlace() {
        Written written = Written.fragment("Call <playbook:contacts.ana.souza.phone> now.");
        Prose.Fact fact = (Prose.Fact) written.proses().get(0).parts().get(1);

        assertThat(written.html(0)).isEqualTo("<p>Call {fact contacts ana.souza phone} now.</p>\n");
        assertThat(fact.at()).hasToString("countries/BR.yaml:10:14");
        assertThat(fact.at().length()).isEqualTo("<playbook:contacts.ana.souza.phone>".length());
    }

    @Test
    void standsInTablesAndInnerHeadingsToo() {
        Written written = Written.fragment(
                "### Call <playbook:contacts.duty.phone>\n\n| a |\n|---|\n| <playbook:contacts.duty.hours> |\n");

        assertThat(written.html(0))
                .contains("Call {fact contacts duty phone}</h3>", "<td>{fact contacts duty hours}</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contacts", "contacts.duty", "contacts.", ".duty.phone", "contacts.duty.", "contacts..phone", ""
            })
    void anIncompleteNameIsTold(String name) {
        Written written = Written.fragment("Call <playbook:" + name + ">.");

        assertThat(written.told()).containsExactly("10:14 unknown-fact \"" + name + "\" is not the name of a fact");
    }

    @Test
    void aLinkIsNoFact() {
        Written written = Written.fragment("[Call](playbook:contacts.duty.phone)");

        assertThat(written.told())
                .containsExactly("10:9 unsafe-url an address that starts with \"playbook:\" is not allowed");
        assertThat(written.problems().get(0).label()).isEqualTo("a fact stands alone between < and >");
    }
}
