package dev.diapason.playbook.output;

import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.util.Map;

/** Style sheets and icons of the site template, images and files of every version. */
final class AssetsOutput implements Output {

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public void write(OutputContext context, OutputSink sink) throws IOException {
        for (Map.Entry<String, byte[]> file : context.templates().assets().entrySet()) {
            sink.accept(file.getKey(), file.getValue());
        }
        for (SiteVersion version : context.site().versions()) {
            for (Asset asset : version.playbook().assets().values()) {
                byte[] content = asset.content().read();
                for (String slug : version.slugs()) {
                    sink.accept(slug + "/" + asset.path(), content);
                }
            }
        }
    }
}
