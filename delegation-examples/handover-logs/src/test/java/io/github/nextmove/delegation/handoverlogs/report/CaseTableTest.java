package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.nextmove.delegation.handoverlogs.analysis.CaseFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseTableTest {

    private static String written(List<CaseFigures> cases) throws IOException {
        StringWriter out = new StringWriter();
        try (CaseTable table = CaseTable.on(out)) {
            cases.forEach(table::add);
        }
        return out.toString();
    }

    private static CaseFigures named(String caseId) {
        return new CaseFigures(caseId, 5, 2, 3, 2, 2, Option.none(), Option.none(), Option.none());
    }

    @Test
    void a_row_tells_one_case_and_what_is_unknown_stays_empty() throws IOException {
        CaseFigures known = new CaseFigures(
                "INC1",
                6,
                2,
                1,
                1,
                1,
                Option.some(new HandBackKinds(1, 0, 0)),
                Option.some(Instant.parse("2026-03-02T09:12:00Z")),
                Option.some(Instant.parse("2026-03-03T09:12:00Z")));
        assertThat(written(List.of(known, named("INC2"))).lines())
                .containsExactly(
                        "case,events,holders,handOffs,handBacks,circularReturns,pingPong,"
                                + "acceptedNotFinished,neverAccepted,finished,first,last",
                        "INC1,6,2,1,1,1,false,1,0,0,2026-03-02T09:12:00Z,2026-03-03T09:12:00Z",
                        "INC2,5,2,3,2,2,true,,,,,");
    }

    @Test
    void each_row_is_written_when_it_is_told() throws IOException {
        StringWriter out = new StringWriter();
        try (CaseTable table = CaseTable.on(out)) {
            Vector.range(0, 10_000).forEach(number -> table.add(named("case " + number)));
            assertThat(out.toString()).contains("case 5000,");
        }
    }

    @Property(tries = 300)
    void what_is_read_back_is_what_was_told(@ForAll("cases") List<CaseFigures> cases) throws IOException {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(written(cases))) {
            rows = reader.stream().skip(1).toList();
        }
        assertThat(rows).hasSameSizeAs(cases);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(readBack(rows.get(i))).isEqualTo(cases.get(i));
        }
    }

    @Property(tries = 300)
    void no_cell_is_run_as_a_formula_and_each_case_is_found_by_its_name(@ForAll("cases") List<CaseFigures> cases)
            throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(written(cases))) {
            List<String> names =
                    reader.stream().skip(1).map(row -> row.getField(0)).toList();
            for (int i = 0; i < names.size(); i++) {
                assertThat(names.get(i)).endsWith(cases.get(i).caseId()).doesNotMatch("(?s)[=+@\\t\\r\\n-].*");
            }
        }
    }

    private static CaseFigures readBack(CsvRecord row) {
        Option<Long> kind = number(row.getField(7));
        return new CaseFigures(
                row.getField(0).replaceFirst("^'", ""),
                Long.parseLong(row.getField(1)),
                Integer.parseInt(row.getField(2)),
                Integer.parseInt(row.getField(3)),
                Integer.parseInt(row.getField(4)),
                Integer.parseInt(row.getField(5)),
                kind.map(accepted ->
                        new HandBackKinds(accepted, Long.parseLong(row.getField(8)), Long.parseLong(row.getField(9)))),
                instant(row.getField(10)),
                instant(row.getField(11)));
    }

    private static Option<Long> number(String cell) {
        return cell.isEmpty() ? Option.none() : Option.some(Long.valueOf(cell));
    }

    private static Option<Instant> instant(String cell) {
        return cell.isEmpty() ? Option.none() : Option.some(Instant.parse(cell));
    }

    @Provide
    Arbitrary<List<CaseFigures>> cases() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;ab1 ")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(
                        names,
                        Arbitraries.integers().between(0, 1_000).list().ofSize(8),
                        Arbitraries.longs().between(0, 4_000_000_000L).optional())
                .as((name, numbers, at) -> {
                    Option<Instant> first = Option.ofOptional(at).map(Instant::ofEpochSecond);
                    return new CaseFigures(
                            name,
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            numbers.get(4),
                            first.map(known -> new HandBackKinds(numbers.get(5), numbers.get(6), numbers.get(7))),
                            first,
                            first.map(known -> known.plusSeconds(60)));
                })
                .list()
                .ofMaxSize(6);
    }
}
