package dev.diapason.playbook.digest;

import dev.diapason.playbook.text.Location;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells immutable values apart by all that can be reached from them: every component of a record, every item of a collection,
 * in its order. A component that is added to a record counts from that moment on; nobody has to think of it.
 *
 * <p>Of a {@link Location} only the path counts: whoever uses the digest must not look at the author's file. Safe for several
 * threads.
 */
public final class ValueDigest {

    private final Set<Class<?>> shared;
    /** Digests by the very object: comparing two values would cost more than their digests. */
    private final Map<Met, byte[]> known = new ConcurrentHashMap<>();

    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

    /** @param shared the records of which many values hold the same object, and which are therefore digested once */
    public ValueDigest(Set<Class<?>> shared) {
        this.shared = shared;
    }

    /**
     * The digest of a value: a record, an enum constant, a text, a number, a truth, or a list, set, map or optional of such.
     *
     * @throws IllegalArgumentException when something else can be reached from it
     */
    public String of(Object value) {
        Hash hash = new Hash();
        add(value, hash);
        return hash.text();
    }

    /** Classes are asked for before interfaces, which take many times as long. */
    private void add(@Nullable Object value, Hash hash) {
        if (value instanceof String text) {
            hash.sign('t').add(text);
        } else if (value instanceof Location at) {
            hash.sign('@').add(at.path());
        } else if (value instanceof Record record) {
            addRecord(record, hash);
        } else if (value instanceof Enum<?> constant) {
            hash.sign('e').add(constant.name());
        } else if (value instanceof Boolean truth) {
            hash.sign(truth ? 'y' : 'n');
        } else if (value instanceof Optional<?> optional) {
            hash.sign(optional.isPresent() ? '1' : '0');
            optional.ifPresent(item -> add(item, hash));
        } else if (value instanceof Integer || value instanceof Long) {
            hash.sign('#').add(((Number) value).longValue());
        } else if (value instanceof LocalDate || value instanceof URI) {
            hash.sign('v').add(value.toString());
        } else {
            addItems(value, hash);
        }
    }

    private void addItems(@Nullable Object value, Hash hash) {
        if (value instanceof List<?> list) {
            hash.sign('[').count(list.size());
            for (Object item : list) {
                add(item, hash);
            }
        } else if (value instanceof Map<?, ?> map) {
            hash.sign('{').count(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                add(entry.getKey(), hash);
                add(entry.getValue(), hash);
            }
        } else if (value instanceof Set<?> set) {
            hash.sign('(').count(set.size());
            set.forEach(item -> add(item, hash));
        } else {
            throw new IllegalArgumentException(
                    "no digest is known for " + (value == null ? "nothing" : value.getClass()));
        }
    }

    private void addRecord(Record record, Hash hash) {
        if (shared.contains(record.getClass())) {
            Met key = new Met(record);
            byte[] digest = known.get(key);
            if (digest == null) {
                Hash own = new Hash();
                addComponents(record, own);
                digest = own.bytes(); // outside the map, whose locks would make the threads wait
                known.put(key, digest);
            }
            hash.sign('=').raw(digest);
        } else {
            addComponents(record, hash);
        }
    }

    private void addComponents(Record record, Hash hash) {
        Form form = forms.computeIfAbsent(record.getClass(), Form::of);
        hash.sign('r').add(form.number);
        for (Method component : form.components) {
            add(value(component, record), hash);
        }
    }

    private static @Nullable Object value(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * How a record is asked for what it holds.
     *
     * @param number stands for its type
     */
    private record Form(long number, List<Method> components) {
        static Form of(Class<?> type) {
            List<Method> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                components.add(accessor);
            }
            long number =
                    ByteBuffer.wrap(new Hash().add(type.getName()).bytes()).getLong();
            return new Form(number, List.copyOf(components));
        }
    }

    /** The very object: comparing two values would cost more than their digests. */
    private record Met(Record value) {
        @Override
        @SuppressWarnings("ReferenceEquality") // that is the point
        public boolean equals(Object other) {
            return other instanceof Met that && that.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }
}
