package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Where in a row of a CSV stands what is wanted.
 *
 * @param header the first row
 * @param names which columns are read
 * @param guessed whether some of them were not named
 */
record CsvColumns(CsvHeader header, LogColumns names, boolean guessed, int caseId, int time, int holder, int status) {
    private static final int NONE = -1;

    static CsvColumns of(CsvHeader header, Telling telling) throws BadLog {
        LogColumns asked = telling.request().columns();
        String file = telling.file().name();
        Map<Role, String> taken = HashMap.empty();
        boolean guessed = false;
        for (Role role : Role.values()) {
            for (String name : role.of(asked)) {
                taken = taken.put(role, present(name, role, header, file));
            }
        }
        for (Role role : Role.values()) {
            if (!taken.containsKey(role)) {
                guessed = true;
                for (String name : role.in(header.names().removeAll(taken.values()))) {
                    taken = taken.put(role, once(name, role, header, file));
                }
            }
        }
        for (Role needed : Vector.of(Role.CASE, Role.HOLDER)) {
            if (!taken.containsKey(needed)) {
                throw new BadLog(
                        about("column.unknown", needed, header, file).with("names", LogTexts.all(header.names())));
            }
        }
        LogColumns names = new LogColumns(
                taken.get(Role.CASE), taken.get(Role.TIME), taken.get(Role.HOLDER), taken.get(Role.STATUS));
        return new CsvColumns(
                header,
                names,
                guessed,
                place(header, names.caseId()),
                place(header, names.time()),
                place(header, names.holder()),
                place(header, names.status()));
    }

    char delimiter() {
        return header.delimiter();
    }

    /** How many cells a row has. */
    int count() {
        return header.names().size();
    }

    /** Which columns were taken, for whoever has to know that they were guessed. */
    Message note(String file) {
        Message note = LogTexts.text("columns", file);
        for (Role role : Role.values()) {
            note = note.with(
                    role.name(),
                    role.of(names)
                            .<Object>map(name -> '“' + LogTexts.shown(name) + '”')
                            .getOrElse(LogTexts.text("columns.none")));
        }
        return note;
    }

    private static String present(String name, Role role, CsvHeader header, String file) throws BadLog {
        if (header.names().contains(name)) {
            return once(name, role, header, file);
        }
        Option<String> near = Nearest.to(name, header.names());
        throw new BadLog(about(near.isEmpty() ? "column.absent" : "column.near", role, header, file)
                .with("name", LogTexts.shown(name))
                .with("near", LogTexts.shown(near.getOrElse("")))
                .with("names", LogTexts.all(header.names())));
    }

    private static String once(String name, Role role, CsvHeader header, String file) throws BadLog {
        if (header.names().count(name::equals) > 1) {
            throw new BadLog(about("column.twice", role, header, file).with("name", LogTexts.shown(name)));
        }
        return name;
    }

    private static Message about(String key, Role role, CsvHeader header, String file) {
        return LogTexts.text(key, file)
                .with("line", header.rows())
                .with("role", role.word())
                .with("option", role.option());
    }

    private static int place(CsvHeader header, Option<String> name) {
        return name.map(header.names()::indexOf).getOrElse(NONE);
    }
}
