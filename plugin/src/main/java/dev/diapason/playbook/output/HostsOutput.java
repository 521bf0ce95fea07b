package dev.diapason.playbook.output;

import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What hosts are to send along with the files, in the form that Netlify and Cloudflare Pages read; other hosts ignore it.
 *
 * <p>Only what a page cannot say itself: its meta tags have the content security policy and the referrer policy, but a browser
 * takes {@code frame-ancestors} and {@code nosniff} from a header alone (CSP Level 3, section 3.3). A path gets the headers of
 * all rules that match, so no header stands in two rules that do.
 */
final class HostsOutput implements Output {

    /** A version that is not the newest changes only with the look of the whole site: an hour, then ask whether it did. */
    private static final String FROZEN = "public, max-age=3600, stale-while-revalidate=86400";

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        return List.of(
                sink -> sink.accept("_headers", rules(context.site().versions()).getBytes(StandardCharsets.UTF_8)));
    }

    private static String rules(List<SiteVersion> versions) {
        StringBuilder rules = new StringBuilder("""
                # Read by Netlify and Cloudflare Pages; plugin/docs/hosting.md of Diapason has the same for other servers.
                /*
                  Content-Security-Policy: frame-ancestors 'self'
                  Permissions-Policy: camera=(), geolocation=(), microphone=()
                  Referrer-Policy: no-referrer
                  X-Content-Type-Options: nosniff
                  X-Frame-Options: SAMEORIGIN
                """);
        versions.stream()
                .filter(version -> version.kind() == SiteVersion.Kind.OLD)
                .forEach(version -> rules.append('/')
                        .append(version.slug())
                        .append("/*\n  Cache-Control: ")
                        .append(FROZEN)
                        .append('\n'));
        return rules.toString();
    }
}
