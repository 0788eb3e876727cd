/**
 * Pictures of the one table and of what became of a delegation, as Mermaid, PlantUML, DOT and SVG: {@link
 * io.github.nextmove.delegation.diagram.LifecyclePicture} and {@link
 * io.github.nextmove.delegation.diagram.LanePicture}.
 *
 * <p>Imports the root package, commands, events, the life cycle and texts. A picture is a string: nothing is
 * written anywhere. Nothing imports it but what shows pictures.
 */
@NullMarked
package io.github.nextmove.delegation.diagram;

import org.jspecify.annotations.NullMarked;
