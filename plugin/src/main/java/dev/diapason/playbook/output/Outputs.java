package dev.diapason.playbook.output;

import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Ledger;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import dev.diapason.playbook.output.markdown.MarkdownOutput;
import dev.diapason.playbook.output.page.FrontOutput;
import dev.diapason.playbook.output.page.PagesOutput;
import dev.diapason.playbook.output.page.PrintOutput;
import dev.diapason.playbook.output.page.SitemapOutput;
import dev.diapason.playbook.output.search.SearchOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The register of outputs, the one with most work first. */
public final class Outputs {

    public static final List<Output> ALL = List.of(
            new PagesOutput(),
            new PrintOutput(),
            new MarkdownOutput(),
            new SearchOutput(),
            new FrontOutput(),
            new AssetsOutput(),
            new HostsOutput(),
            new SitemapOutput(),
            new FeedOutput(),
            new OfflineOutput());

    private Outputs() {}

    /**
     * Makes what the settings ask for. All jobs of all outputs stand in one row, and each core takes the next when it is
     * free: one level of parallel work, because a core that waits for others' inner work does nothing itself.
     *
     * @param sinks gives each output the place for its files
     * @throws IOException when a sink cannot take a file
     */
    public static void write(OutputContext context, Function<Output, OutputSink> sinks) throws IOException {
        write(context, sinks, Ledger.EMPTY);
    }

    /**
     * The same, but for jobs whose files can be taken over.
     *
     * @param ledger knows which
     */
    public static void write(OutputContext context, Function<Output, OutputSink> sinks, Ledger ledger)
            throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (Output output : context.outputs()) {
            OutputSink sink = sinks.apply(output);
            context.jobs(output).forEach(job -> tasks.add(new Task(output, job, sink, ledger)));
        }
        AtomicInteger next = new AtomicInteger();
        try {
            IntStream.range(0, cores()).parallel().forEach(core -> {
                for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                    tasks.get(i).run();
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Makes one file of the site, and as little else as can be.
     *
     * @param path below the site's root
     * @return its bytes; empty when no output makes it
     * @throws IOException when an image cannot be read
     */
    public static Optional<byte[]> make(OutputContext context, String path) throws IOException {
        SingleFile file = new SingleFile(path);
        for (Output output : context.outputs()) {
            for (Job job : context.jobs(output)) {
                job.write(file);
                if (file.bytes().isPresent()) {
                    return file.bytes();
                }
            }
        }
        return Optional.empty();
    }

    private static int cores() {
        return ForkJoinPool.getCommonPoolParallelism() + 1; // the caller works, too
    }

    private record Task(Output output, Job job, OutputSink sink, Ledger ledger) {
        void run() {
            try {
                Optional<Job.Inputs> inputs = job.inputs();
                if (inputs.isEmpty()) {
                    job.write(sink);
                } else if (!ledger.isTaken(output, inputs.get())) {
                    List<String> paths = new ArrayList<>();
                    job.write((path, bytes, length) -> {
                        paths.add(path);
                        sink.accept(path, bytes, length);
                    });
                    ledger.made(inputs.get(), paths);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
