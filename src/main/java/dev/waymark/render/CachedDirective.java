package dev.waymark.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code <@cached key="…" current="…">…</@cached>}: markup that is the same on many pages but for which of
 * its links is the current page. It is made once for each key; the link with the given {@code href} then gets
 * {@code aria-current="page"}.
 */
final class CachedDirective implements TemplateDirectiveModel {

    private final Map<String, String> made = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map params, TemplateModel[] loopVars,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String key = text(params, "key");
        String markup = made.get(key);
        if (markup == null) {
            PageWriter out = new PageWriter();
            body.render(out);
            markup = out.toString();
            made.put(key, markup);
        }
        String link = "href=\"" + text(params, "current") + "\"";
        int at = markup.indexOf(link);
        if (at < 0) {
            environment.getOut().write(markup);
        } else {
            int end = at + link.length();
            environment.getOut().write(markup, 0, end);
            environment.getOut().write(" aria-current=\"page\"");
            environment.getOut().write(markup, end, markup.length() - end);
        }
    }

    private static String text(Map<?, ?> params, String name) throws TemplateModelException {
        if (params.get(name) instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("<@cached> needs the text parameter " + name);
    }
}
