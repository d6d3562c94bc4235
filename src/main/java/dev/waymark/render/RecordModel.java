package dev.waymark.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** A record as a hash of its components. */
final class RecordModel implements TemplateHashModel {

    /** Reads one component. */
    interface Getter {
        Object get(Record record) throws TemplateModelException;
    }

    private final Record record;
    private final Map<String, Getter> getters;
    private final ViewWrapper wrapper;

    RecordModel(Record record, Map<String, Getter> getters, ViewWrapper wrapper) {
        this.record = record;
        this.getters = getters;
        this.wrapper = wrapper;
    }

    static Getter getter(RecordComponent component) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
            return record -> {
                try {
                    return handle.invokeExact(record);
                } catch (Throwable e) {
                    throw new TemplateModelException("cannot read " + component,
                            new IllegalStateException(e));
                }
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a view must be a public record: " + component, e);
        }
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Getter getter = getters.get(key);
        return getter == null ? null : wrapper.wrap(getter.get(record));
    }

    @Override
    public boolean isEmpty() {
        return getters.isEmpty();
    }
}
