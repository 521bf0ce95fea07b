package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownFeaturesTest {

    @Test
    void theRegisterHoldsEveryFeatureOnce() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(MarkdownFeature.class)
                        .that(DescribedPredicate.describe(
                                "features",
                                (JavaClass type) -> type.isAssignableTo(MarkdownFeature.class) && !type.isInterface()))
                        .stream()
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(MarkdownFeatures.ALL)
                .extracting(feature -> feature.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written)
                .hasSizeGreaterThan(10);
    }

    @Test
    void oneMarkdownServesManyThreads() throws Exception {
        String text =
                "A *b* [c](d.md) <playbook:e.f.g>\n\n> [!DO]\n> x\n\n> [!DONT]\n> y\n\n[^1]\n\n[^1]: n\n\n### h {#h}\n";
        String expected = Written.html(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> Written.html(text))
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
