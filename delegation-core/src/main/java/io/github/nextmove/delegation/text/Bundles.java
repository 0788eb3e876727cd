package io.github.nextmove.delegation.text;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The resource bundles of one language; each is read once, when it is first needed. */
final class Bundles {

    private final Locale locale;
    private final Map<String, ResourceBundle> read = new ConcurrentHashMap<>();

    Bundles(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The text of a key, or the key between brackets. */
    String text(String bundle, String key) {
        return find(bundle, key).getOrElse(() -> missing(key));
    }

    /** The text of a key; none when there is no such bundle or key in this language. */
    Option<String> find(String bundle, String key) {
        try {
            return Option.some(read.computeIfAbsent(bundle, this::read).getString(key));
        } catch (MissingResourceException | ClassCastException none) {
            return Option.none();
        }
    }

    static String missing(String key) {
        return "[" + key + "]";
    }

    /** From beside the library or, where a host keeps its jars apart, from beside the caller. */
    private ResourceBundle read(String bundle) {
        try {
            return inThisLanguage(ResourceBundle.getBundle(bundle, locale, Bundles.class.getClassLoader()), bundle);
        } catch (MissingResourceException notHere) {
            ClassLoader caller = Thread.currentThread().getContextClassLoader();
            if (caller == null) {
                throw notHere;
            }
            return inThisLanguage(ResourceBundle.getBundle(bundle, locale, caller), bundle);
        }
    }

    /** A bundle that lacks a language is looked for in the JVM's own: who asked for English would get Dutch. */
    private ResourceBundle inThisLanguage(ResourceBundle found, String bundle) {
        String language = found.getLocale().getLanguage();
        if (language.isEmpty() || language.equals(locale.getLanguage())) {
            return found;
        }
        throw new MissingResourceException("not in " + locale, bundle, "");
    }
}
