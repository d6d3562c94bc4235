package dev.waymark.render;

import dev.waymark.format.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows views to templates: records as hashes of their components, an empty {@link Optional} as a missing
 * value, {@link Markup} as HTML that is not escaped again. Anything else of Java is refused, so a template
 * cannot call a method. Safe for use from several threads.
 */
final class ViewWrapper implements ObjectWrapper {

    private final Map<Class<?>, Map<String, RecordModel.Getter>> components = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record record && !(value instanceof Markup)) {
            return new RecordModel(record, components.computeIfAbsent(value.getClass(), ViewWrapper::getters),
                    this);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Boolean bool) {
            return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        throw new TemplateModelException("a view may not hold a " + value.getClass().getName());
    }

    private static Map<String, RecordModel.Getter> getters(Class<?> type) {
        Map<String, RecordModel.Getter> getters = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            getters.put(component.getName(), RecordModel.getter(component));
        }
        return getters;
    }

    /** A list; its items are wrapped when they are asked for. */
    private final class ListModel implements TemplateSequenceModel {

        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
