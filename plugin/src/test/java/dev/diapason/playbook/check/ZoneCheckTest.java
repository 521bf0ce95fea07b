package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones and countries know each other, and a zone that is not there is one mistake. */
class ZoneCheckTest {

    private static final String ZONE = """
            -- zones/latam.yaml --
            zone: latam
            contacts: { zone-duty: { name: Z, role: crisis-duty, phone: "+41 22 555 01 01" } }
            channels: { orkut: { name: Orkut } }
            """;

    private static final String COUNTRY = """
            -- countries/BR.yaml --
            country: BR
            zone: latam
            locales: [pt-BR]
            lead: zone-duty
            contacts: { omit: [duty] }
            escalation: { high: { first: zone-duty } }
            accounts: { br: { channel: orkut, handle: b } }
            blocks:
              s#one: { append: "Call <playbook:contacts.zone-duty.phone>." }
            """;

    @Test
    void zonesAndCountriesKnowEachOther() {
        assertThat(Checkup.by(
                                new ZoneCheck(),
                                "-- zones/latam.yaml --\nzone: latam\n",
                                Draft.country("BR", "pt-BR", "zone: latan"))
                        .told())
                .as("what is misspelt is not besides said to be empty")
                .containsExactly("countries/BR.yaml:3 bad-value");
        assertThat(Checkup.by(
                                new ZoneCheck(),
                                "-- zones/latam.yaml --\nzone: latam\n",
                                Draft.country("BR", "pt-BR", "zone: africa"))
                        .told())
                .containsExactlyInAnyOrder("countries/BR.yaml:3 bad-value", "zones/latam.yaml:1 unrepresented-zone");
        assertThat(Checkup.by(new ZoneCheck(), Draft.country("BR", "pt-BR", "")).told())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latan", "africa"})
    void whatAZoneWouldBringIsNotMissedBesides(String zone) {
        String words = Draft.section("s", "## One {#one}\n\nWords.");
        String channels = "-- data/channels.yaml --\nlinkedin: { name: LinkedIn }\n";
        assertThat(Checkup.of(words, channels, ZONE, COUNTRY).told()).isEmpty();

        assertThat(Checkup.of(words, channels, ZONE, COUNTRY.replace("zone: latam", "zone: " + zone))
                        .told())
                .filteredOn(each -> each.startsWith("countries/"))
                .containsExactly("countries/BR.yaml:2 bad-value");
    }
}
