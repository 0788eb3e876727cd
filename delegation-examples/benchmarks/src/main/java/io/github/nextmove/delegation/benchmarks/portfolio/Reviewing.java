package io.github.nextmove.delegation.benchmarks.portfolio;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** All rules over a portfolio, each thread over a part of its own, with how much was found. */
final class Reviewing {

    private static final RuleBook BOOK = StandardRules.book();
    private static final Instant NOW = Instant.parse("2026-04-20T09:00:00Z");

    private Reviewing() {}

    static long findings(Delegation[] portfolio, int threads, ExecutorService executor) {
        List<Future<Long>> parts = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int from = (int) ((long) portfolio.length * thread / threads);
            int to = (int) ((long) portfolio.length * (thread + 1) / threads);
            parts.add(executor.submit(() -> findings(portfolio, from, to)));
        }
        long found = 0;
        for (Future<Long> part : parts) {
            found += gotten(part);
        }
        return found;
    }

    private static long findings(Delegation[] portfolio, int from, int to) {
        long found = 0;
        for (int i = from; i < to; i++) {
            found += BOOK.review(portfolio[i], TrackRecord.empty(), NOW)
                    .findings()
                    .size();
        }
        return found;
    }

    private static long gotten(Future<Long> part) {
        try {
            return part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reviewing", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a review failed", failed);
        }
    }
}
