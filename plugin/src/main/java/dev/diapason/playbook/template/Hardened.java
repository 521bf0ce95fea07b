package dev.diapason.playbook.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Sets FreeMarker up so that a template can print and nothing else: no class, no method, no file, no clock of this machine.
 * The settings are those of the FreeMarker FAQ, "Can I allow users to upload templates", and more.
 */
final class Hardened {

    private Hardened() {}

    static Configuration configuration(TemplateSources sources, ViewWrapper wrapper) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(sources.loader());
        freemarker.setObjectWrapper(wrapper);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setLocalizedLookup(false);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setCacheStorage(new StrongCacheStorage());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.addAutoImport("p", "layouts/parts.ftlh");
        return freemarker;
    }
}
