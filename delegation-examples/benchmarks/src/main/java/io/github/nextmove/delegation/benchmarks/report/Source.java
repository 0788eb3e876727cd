package io.github.nextmove.delegation.benchmarks.report;

/** Links from the page to what was measured; the page lies where the repository begins. */
public final class Source {

    private Source() {}

    /** To a class of a module, such as {@code delegation-core}. */
    public static String link(String module, Class<?> type) {
        return "[" + type.getSimpleName() + "](" + module + "/src/main/java/"
                + type.getName().replace('.', '/') + ".java)";
    }

    /** To a class of this module. */
    public static String link(Class<?> type) {
        return link("delegation-examples/benchmarks", type);
    }
}
