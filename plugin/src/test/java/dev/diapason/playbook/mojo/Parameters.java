package dev.diapason.playbook.mojo;

import java.lang.reflect.Field;
import org.apache.maven.plugin.Mojo;

/** Gives goals their parameters as Maven does: into private fields, by name. */
final class Parameters {

    private Parameters() {}

    static void set(Mojo goal, String name, Object value) {
        for (Class<?> type = goal.getClass(); type != Object.class; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(goal, value);
                return;
            } catch (NoSuchFieldException above) {
                continue;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no parameter " + name);
    }
}
