package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataViewTest {

    @Test
    void isAHoleWithOptionsInTheirOrder() {
        Written written = Written.fragment("a\n\n```  playbook launches zone=apac  order=date\n```\n");
        Prose.DataView view = (Prose.DataView) written.proses().get(0).parts().get(1);

        assertThat(written.html(0)).isEqualTo("<p>a</p>\n{view launches {zone=apac, order=date}}\n");
        assertThat(view.at()).hasToString("countries/BR.yaml:12:14");
    }

    @ParameterizedTest
    @CsvSource({
        "playbook, unknown-view \"playbook\" stands here without the name of a view",
        "playbook contacts duty, unknown-view \"duty\" is no option of a view",
        "playbook contacts role=, unknown-view \"role=\" is no option of a view",
        "playbook contacts a=b a=c, unknown-view \"a=c\" stands twice"
    })
    void mistakesAreTold(String fence, String told) {
        assertThat(Written.fragment("```" + fence + "\n```").told()).containsExactly("10:12 " + told);
    }

    @Test
    void textInsideIsTold() {
        assertThat(Written.fragment("```playbook contacts\n\nNext paragraph\n").told())
                .containsExactly("10:12 bad-value text inside the fence of \"contacts\" is not shown");
    }

    @Test
    void otherFencesAreCode() {
        assertThat(Written.html("```playbooks\n```")).contains("class=\"language-playbooks\"");
    }
}
