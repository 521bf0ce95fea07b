package dev.diapason.playbook.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows Java values to templates: texts, numbers, booleans, lists, maps, and the components of records. Everything else is
 * refused, so a template reaches no method, class or object that it was not given.
 */
final class ViewWrapper implements ObjectWrapper {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(withoutMarks(text));
        }
        if (value instanceof Hole hole) {
            return new SimpleScalar(hole.mark());
        }
        if (value instanceof Href href) {
            return new SimpleScalar(href.base().mark() + withoutMarks(href.path()));
        }
        if (value instanceof Raw raw) {
            // The one place where markup passes unescaped.
            return HTMLOutputFormat.INSTANCE.fromMarkup(withoutMarks(raw.html()));
        }
        if (value instanceof Boolean claim) {
            return claim ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        return wrapCompound(value);
    }

    private TemplateModel wrapCompound(Object value) throws TemplateModelException {
        if (value instanceof Record parts) {
            return new RecordModel(parts, COMPONENTS.get(value.getClass()));
        }
        if (value instanceof List<?> items) {
            return new ListModel(items);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        throw new TemplateModelException(
                "templates are not given a " + value.getClass().getSimpleName());
    }

    /** No value can forge a hole. */
    private static String withoutMarks(String text) {
        return text.indexOf(Hole.START) < 0 && text.indexOf(Hole.END) < 0
                ? text
                : text.replace(Hole.START, '\uFFFD').replace(Hole.END, '\uFFFD');
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record parts;
        private final Map<String, RecordComponent> components;

        private RecordModel(Record parts, Map<String, RecordComponent> components) {
            this.parts = parts;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            RecordComponent component = components.get(name);
            if (component == null) {
                return null;
            }
            try {
                return wrap(component.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return components.isEmpty();
        }
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> items;

        private ListModel(List<?> items) {
            this.items = items;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= items.size() ? null : wrap(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private final class MapModel implements TemplateHashModel {
        private final Map<?, ?> map;

        private MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }
}
