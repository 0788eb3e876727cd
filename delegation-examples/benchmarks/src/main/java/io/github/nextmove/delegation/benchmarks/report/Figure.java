package io.github.nextmove.delegation.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One figure, such as what a refused step takes by stateless4j.
 *
 * @param what what was measured
 * @param by its parameters, each by its name
 * @param score time an operation, in the unit of the benchmark
 * @param error how far off it may be, with 99.9 % confidence; not a number when it was measured too seldom
 * @param bytes allocated an operation
 * @param gcMillis time in the collector, over all that was measured
 */
public record Figure(String what, Map<String, String> by, double score, double error, double bytes, double gcMillis) {

    /** What JMH says. */
    static Figure of(RunResult result) {
        BenchmarkParams params = result.getParams();
        Map<String, String> by = new LinkedHashMap<>();
        params.getParamsKeys().forEach(key -> by.put(key, params.getParam(key)));
        String name = params.getBenchmark();
        return new Figure(
                name.substring(name.lastIndexOf('.') + 1),
                by,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                secondary(result, "gc.alloc.rate.norm"),
                secondary(result, "gc.time"));
    }

    private static double secondary(RunResult result, String name) {
        for (String key : result.getSecondaryResults().keySet()) {
            if (key.endsWith(name)) {
                return result.getSecondaryResults().get(key).getScore();
            }
        }
        return 0;
    }
}
