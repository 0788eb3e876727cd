/**
 * YAML files that people write, read with care: each value with its {@link
 * io.github.nextmove.delegation.rules.yaml.Place}, and each {@link io.github.nextmove.delegation.rules.yaml.Problem}
 * with where it is, what is wrong and what would be right.
 *
 * <p>{@link io.github.nextmove.delegation.rules.yaml.YamlText} reads a text, and {@link
 * io.github.nextmove.delegation.rules.yaml.Fields} the keys of a mapping. What is wrong is data, and never an
 * exception. What a {@link io.github.nextmove.delegation.rules.yaml.Format} means is said elsewhere.
 *
 * <p>Optional: it needs snakeyaml-engine and commons-text, which a host that embeds rules alone does not take
 * along. It imports the root alone, and is one of four packages here that read files.
 */
@NullMarked
package io.github.nextmove.delegation.rules.yaml;

import org.jspecify.annotations.NullMarked;
