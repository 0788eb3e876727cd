/**
 * The program that reads logs of real hand-overs and tells who got the monkey back, and how often.
 *
 * <p>{@link io.github.nextmove.delegation.handoverlogs.HandoverLogs} is the entry point: it reads a log
 * ({@code log}), counts what passed from hand to hand in it ({@code analysis}), and tells that ({@code report}).
 */
@NullMarked
package io.github.nextmove.delegation.handoverlogs;

import org.jspecify.annotations.NullMarked;
