package dev.waymark.render;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.page.View;
import dev.waymark.page.Words;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;

/** Renders views through the templates of one folder. Safe for use from several threads. */
public final class Renderer {

    private final Function<String, String> texts;
    private final String shown;
    private final Configuration configuration;
    private final ViewWrapper wrapper;
    private final CachedDirective cached = new CachedDirective();

    /**
     * @param shown how the folder is named in diagnostics
     * @param theme names of the theme's own files
     */
    public Renderer(Path templates, String shown, Words words, ThemeFiles theme) throws IOException {
        this(new FileTemplateLoader(templates.toFile()), name -> text(templates, name), shown, words, theme);
    }

    /**
     * One whose templates stay as they are now.
     *
     * @param templates texts by path below the folder, such as {@code pages/skill.ftlh}
     * @param shown     how the folder is named in diagnostics
     * @param theme     names of the theme's own files
     */
    public Renderer(Map<String, String> templates, String shown, Words words, ThemeFiles theme) {
        this(loader(templates), name -> templates.getOrDefault(name, ""), shown, words, theme);
    }

    private Renderer(TemplateLoader loader, Function<String, String> texts, String shown, Words words,
            ThemeFiles theme) {
        this.texts = texts;
        this.shown = shown;
        this.wrapper = new ViewWrapper();
        this.configuration = configuration(wrapper);
        configuration.setTemplateLoader(loader);
        configuration.setSharedVariable("words", WordsModel.of(words));
        configuration.setSharedVariable("assets", (TemplateHashModel) assets(theme));
    }

    private Renderer(Renderer other) {
        this.texts = other.texts;
        this.shown = other.shown;
        this.wrapper = other.wrapper;
        this.configuration = other.configuration;
    }

    /** One with the same templates, for views of a site that has changed since. */
    public Renderer afresh() {
        return new Renderer(this);
    }

    private static StringTemplateLoader loader(Map<String, String> templates) {
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach((name, text) -> loader.putTemplate(name, text, 0));
        return loader;
    }

    private static AssetsModel assets(ThemeFiles theme) {
        Map<String, SimpleScalar> urls = new HashMap<>();
        theme.urls().forEach((path, url) -> urls.put(path, new SimpleScalar(url)));
        return new AssetsModel(urls);
    }

    private record AssetsModel(Map<String, SimpleScalar> urls) implements TemplateHashModel {
        @Override
        public SimpleScalar get(String key) {
            return urls.get(key);
        }

        @Override
        public boolean isEmpty() {
            return urls.isEmpty();
        }
    }

    private static Configuration configuration(ViewWrapper wrapper) {
        Configuration made = new Configuration(Configuration.VERSION_2_3_34);
        made.setObjectWrapper(wrapper);
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setOutputFormat(HTMLOutputFormat.INSTANCE);
        made.setRecognizeStandardFileExtensions(true);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setLocalizedLookup(false);
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        made.setNumberFormat("computer");
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        return made;
    }

    /**
     * The page, or empty after a diagnostic about a template. One that is too large is cut behind the limit.
     */
    public Optional<String> render(View view, Diagnostics found) {
        String name = "pages/" + view.template() + ".ftlh";
        PageWriter out = new PageWriter();
        try {
            Environment page = configuration.getTemplate(name)
                    .createProcessingEnvironment(wrapper.wrap(view), out);
            page.setGlobalVariable("cached", cached);
            page.process();
            return Optional.of(out.toString());
        } catch (PageWriter.Full e) {
            return Optional.of(out.toString());
        } catch (TemplateException | IOException e) {
            tell(name, e, found);
        } catch (StackOverflowError e) {
            found.add(Code.TEMPLATE_FAILURE, file(name).whole(),
                    "this template calls or includes itself without an end",
                    "look for a macro, function or include that leads back to itself");
        }
        return Optional.empty();
    }

    /** A mistake in a template that others import is told at its own place, the same for all of them. */
    private void tell(String name, Exception failure, Diagnostics found) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException e) {
                tell(Code.TEMPLATE_SYNTAX, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(),
                        e.getEditorMessage(), found);
                return;
            } else if (cause instanceof TemplateNotFoundException e) {
                found.add(Code.MISSING_TEMPLATE, file(e.getTemplateName()).whole(), "there is no template "
                        + e.getTemplateName(), "add it to the templates folder");
                return;
            }
        }
        if (failure instanceof TemplateException e) {
            tell(Code.TEMPLATE_FAILURE, String.valueOf(e.getTemplateSourceName()), number(e.getLineNumber()),
                    number(e.getColumnNumber()), message(e), found);
        } else {
            found.add(Code.UNREADABLE_FILE, file(name).whole(), "this file cannot be read",
                    "check its permissions");
        }
    }

    private static String message(TemplateException failure) {
        String missing = failure instanceof InvalidReferenceException
                ? failure.getBlamedExpressionString() : null;
        return missing == null ? failure.getMessageWithoutStackTop() : "`" + missing + "` has no value";
    }

    private static int number(Integer number) {
        return number == null ? 1 : number;
    }

    private void tell(Code code, String name, int line, int column, String message, Diagnostics found) {
        SourceFile file = file(name);
        String first = message == null ? "it cannot be used" : message.strip().lines().findFirst().orElse("");
        found.add(code, at(file, line, column), first.replaceFirst("[.:]$", ""),
                "templates are FreeMarker; what a page shows is listed in its view record");
    }

    private SourceFile file(String name) {
        return SourceFile.of(shown + "/" + name, texts.apply(name));
    }

    private static String text(Path templates, String name) {
        Path location = templates.resolve(name).normalize();
        boolean isThere = location.startsWith(templates) && Files.isRegularFile(location);
        try {
            return isThere ? Files.readString(location) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** FreeMarker counts lines and columns from 1. */
    private static Span at(SourceFile file, int line, int column) {
        String text = file.text();
        int offset = 0;
        for (int current = 1; current < line && offset >= 0; current++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        int start = Math.min(text.length(), Math.max(0, offset + column - 1));
        return file.span(start, Math.min(text.length(), start + 1));
    }
}
