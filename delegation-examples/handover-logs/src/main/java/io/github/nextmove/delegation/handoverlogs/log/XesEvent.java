package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import javax.xml.stream.XMLStreamReader;

/** An event of an XES, as far as it is wanted; used again for a later one. */
final class XesEvent {
    private static final int GROUPS = 4096;

    private final Pool groups = new Pool(GROUPS);

    /** Its place in its trace, from 1. */
    long number = 0;

    Option<String> time = Option.none();
    Option<String> holder = Option.none();
    Option<String> status = Option.none();

    void next() {
        number++;
        time = Option.none();
        holder = Option.none();
        status = Option.none();
    }

    /** Takes the value of a key if it is a wanted one; whether it was. */
    boolean read(String key, XesKeys keys, XMLStreamReader xml) {
        boolean wanted = false;
        if (key.equals(keys.of(Role.HOLDER))) {
            keys.sees(Role.HOLDER);
            holder = value(xml).flatMap(groups::get);
            wanted = true;
        }
        if (key.equals(keys.of(Role.STATUS))) {
            keys.sees(Role.STATUS);
            status = value(xml).flatMap(groups::get);
            wanted = true;
        }
        if (key.equals(keys.of(Role.TIME))) {
            keys.sees(Role.TIME);
            time = value(xml);
            wanted = true;
        }
        return wanted;
    }

    private static Option<String> value(XMLStreamReader xml) {
        return Option.of(xml.getAttributeValue(null, "value"));
    }
}
