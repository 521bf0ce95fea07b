package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import org.junit.jupiter.api.Test;

/** In a crisis there is somebody, and a number to call. */
class CrisisChecksTest {

    @Test
    void everyCountryHasSomebodyToCallInACrisis() {
        String nobody = "-- data/contacts.yaml --\npress: { name: Press, role: press }\n";
        String zone = "-- zones/latam.yaml --\nzone: latam\ncontacts: { zd: { name: Z, role: crisis-duty } }\n";

        assertThat(Checkup.by(new CrisisCheck(), nobody, Draft.country("CH", "de-CH, fr-CH", ""))
                        .told())
                .containsExactly("countries/CH.yaml:1 no-crisis-contact");
        assertThat(Checkup.by(new CrisisCheck(), nobody, zone, Draft.country("BR", "pt-BR", "zone: latam"))
                        .told())
                .isEmpty();
        assertThat(Checkup.by(new CrisisCheck(), Draft.country("BR", "pt-BR", "contacts: { omit: [duty] }"))
                        .told())
                .containsExactly("countries/BR.yaml:1 no-crisis-contact");
        assertThat(Checkup.by(new CrisisCheck(), nobody).told())
                .as("the group is no country")
                .isEmpty();
    }

    @Test
    void somebodyWhoIsNotShownToThePublicCanStillBeCalled() {
        String inner = "-- data/contacts.yaml --\nduty: { name: D, role: crisis-duty, audience: internal }\n";

        assertThat(Checkup.by(new CrisisCheck(), inner, Draft.country("BR", "pt-BR", ""))
                        .told())
                .isEmpty();
    }

    @Test
    void whoeverIsOnDutyHasANumber() {
        String silent = Draft.country("BR", "pt-BR", "contacts:\n  br: { name: B, role: crisis-duty, hours: 24/7 }");

        assertThat(Checkup.by(new CrisisPhoneCheck(), silent).told())
                .as("that the group's desk has a number does not help who calls the country's own")
                .containsExactly("countries/BR.yaml:4 no-crisis-phone");
        assertThat(Checkup.by(new CrisisPhoneCheck(), silent.replace("hours: 24/7", "phone: \"+55 11 5555 0199\""))
                        .told())
                .isEmpty();
        assertThat(Checkup.by(new CrisisPhoneCheck(), silent.replace("crisis-duty", "country-lead"))
                        .told())
                .isEmpty();
    }

    @Test
    void aNumberThatIsMissingForManyIsToldOnce() {
        String desk = "-- data/contacts.yaml --\nduty: { name: Duty desk, role: crisis-duty }\n";

        assertThat(Checkup.by(
                                new CrisisPhoneCheck(),
                                desk,
                                Draft.country("BR", "pt-BR", ""),
                                Draft.country("CH", "de-CH, fr-CH", ""),
                                Draft.country("FR", "fr", "contacts: { duty: { phone: \"+33 1 5555 0100\" } }"))
                        .told())
                .containsExactly("data/contacts.yaml:1 no-crisis-phone");
        assertThat(Checkup.by(
                                new CrisisPhoneCheck(),
                                desk,
                                Draft.country("FR", "fr", "contacts: { duty: { phone: \"+33 1 5555 0100\" } }"))
                        .told())
                .as("the only country that calls there has given the number")
                .isEmpty();
    }
}
