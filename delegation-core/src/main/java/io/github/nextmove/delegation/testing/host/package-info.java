/**
 * A model for hosts: what a service and its store must answer, compared with what the library answers.
 *
 * <p>Implement {@link io.github.nextmove.delegation.testing.host.Host} for your own, and let {@link
 * io.github.nextmove.delegation.testing.host.HostModel} walk through it. It needs no test framework; with jqwik, the
 * walks of {@code rules.testing.jqwik.Walks} shrink to the shortest that fails. Imports the root, command, event,
 * lifecycle and testing.
 */
@NullMarked
package io.github.nextmove.delegation.testing.host;

import org.jspecify.annotations.NullMarked;
