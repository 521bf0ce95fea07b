package dev.diapason.playbook.output.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.plan.Planned;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.template.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputContextTest {

    private static final Templates TEMPLATES = Templates.read(Map.of(), new Problems());

    @Test
    void withoutAWishAllOutputsAreMade() {
        assertThat(context(planned("")).outputs()).isEqualTo(Outputs.ALL);
    }

    @Test
    void whatIsNotAskedForIsNotMadeAndNotOffered() {
        Planned planned = planned("outputs: [search, pages]\n");
        OutputContext context = context(planned);

        assertThat(context.outputs())
                .extracting(Output::id)
                .containsOnly("pages", "search")
                .startsWith("pages")
                .endsWith("pages"); // the order is the register's: the pages, the search, what pages cannot do without
        assertThat(edition(context, planned).offers()).containsExactly(Offer.SEARCH);
        assertThat(edition(context, planned).kept()).isEmpty();
    }

    @Test
    void aDeviceKeepsThePageToSearchOnOnlyWhereItIsOffered() {
        Planned without = planned("outputs: [pages, offline]\n");
        Planned with = planned("outputs: [pages, offline, search]\n");

        assertThat(edition(context(without), without).kept()).containsExactly("./");
        assertThat(edition(context(with), with).kept()).containsExactly("./", "search.html");
    }

    @Test
    void theJobsOfAnOutputAreTheSameWheneverTheyAreAskedFor() {
        OutputContext context = context(planned(""));

        assertThat(context.outputs()).allSatisfy(output -> {
            List<Job> jobs = context.jobs(output);

            assertThat(context.jobs(output)).isSameAs(jobs);
        });
    }

    private static OutputContext context(Planned planned) {
        return new OutputContext(Outputs.ALL, planned.site(), TEMPLATES, pages -> {});
    }

    private static EditionContext edition(OutputContext context, Planned planned) {
        return context.edition(planned.version(), planned.edition("global/en"));
    }

    private static Planned planned(String outputs) {
        return Planned.of(
                "-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\nlanguages: [en]\n" + outputs
                        + "dimensions: { product: adaptable }\n",
                Draft.section("s", "Words."));
    }
}
