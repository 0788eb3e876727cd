package io.github.nextmove.delegation.console;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a program and, where it has none, those of all programs: picocli takes them from one bundle. */
final class ProgramTexts extends ResourceBundle {
    private final ResourceBundle program;
    private final ResourceBundle common;

    private ProgramTexts(ResourceBundle program, ResourceBundle common) {
        this.program = program;
        this.common = common;
    }

    static ResourceBundle of(Program program, Locale language) {
        return new ProgramTexts(
                ResourceBundle.getBundle(program.bundle(), language),
                ResourceBundle.getBundle(Console.BUNDLE, language));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        ResourceBundle texts = program.containsKey(key) ? program : common;
        return texts.containsKey(key) ? texts.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new HashSet<>(common.keySet());
        keys.addAll(program.keySet());
        return Collections.enumeration(keys);
    }
}
