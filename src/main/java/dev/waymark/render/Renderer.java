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
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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
    private final ViewWrapper wrapper = new ViewWrapper();

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

    private Renderer(TemplateLoader loader, Function<String, String> texts, String shown, Words words, ThemeFiles theme) {
        this.texts = texts;
        this.shown = shown;
        this.configuration = configuration();
        configuration.setTemplateLoader(loader);
        configuration.setSharedVariable("words", WordsModel.of(words));
        configuration.setSharedVariable("cached", new CachedDirective());
        configuration.setSharedVariable("assets", (TemplateHashModel) assets(theme));
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

    private Configuration configuration() {
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

    /** The page, or empty after a diagnostic about a template. */
    public Optional<String> render(View view, Diagnostics found) {
        String name = "pages/" + view.template() + ".ftlh";
        try {
            Template template = configuration.getTemplate(name);
            StringWriter out = new StringWriter(16 * 1024);
            template.process(wrapper.wrap(view), out);
            return Optional.of(out.toString());
        } catch (ParseException e) {
            tell(Code.TEMPLATE_SYNTAX, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(),
                    e.getEditorMessage(), found);
        } catch (TemplateNotFoundException e) {
            found.add(Code.MISSING_TEMPLATE, file(e.getTemplateName()).whole(), "there is no template "
                    + e.getTemplateName(), "add it to the templates folder");
        } catch (TemplateException e) {
            tell(Code.TEMPLATE_FAILURE, String.valueOf(e.getTemplateSourceName()), number(e.getLineNumber()),
                    number(e.getColumnNumber()), e.getMessageWithoutStackTop(), found);
        } catch (IOException e) {
            tell(Code.TEMPLATE_FAILURE, name, 1, 1, e.getMessage(), found);
        }
        return Optional.empty();
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
        try {
            return Files.readString(templates.resolve(name));
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
