package io.github.nextmove.delegation.rules.yaml;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The one document of a text as values with places; never deeper, and never larger, than it says here.
 *
 * @since 0.1.0
 */
public final class YamlText {
    private static final int DEEPEST = 30;
    private static final int MOST_VALUES = 200_000;

    private final String text;
    private final Problems problems;
    private int values = 0;

    private YamlText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * The value of the document.
     *
     * @return none when the text is empty; none, and a problem, when it cannot be read or is more than one document
     */
    public static Option<Yaml> read(String text, Problems problems) {
        return new YamlText(text, problems).read();
    }

    private Option<Yaml> read() {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(MOST_VALUES)
                .build();
        try {
            if (isTooDeep(new Parse(settings).parseString(text))) {
                return Option.none();
            }
            List<Node> documents = new ArrayList<>();
            new Compose(settings).composeAllFromString(text).forEach(documents::add);
            return documents.size() > 1
                    ? wrong(documents.get(1), "documents")
                    : Option.ofOptional(documents.stream().findFirst()).flatMap(root -> value(root, 0));
        } catch (MarkedYamlEngineException marked) {
            Place place = marked.getProblemMark().map(YamlText::place).orElse(Place.START);
            return wrong(place, "not.yaml");
        } catch (ReaderException unreadable) {
            int position = Math.min(unreadable.getPosition(), text.codePointCount(0, text.length()));
            return wrong(Place.after(text.substring(0, text.offsetByCodePoints(0, position))), "not.yaml.character");
        } catch (YamlEngineException other) {
            return wrong(Place.START, "not.yaml");
        }
    }

    /** Looked at before anything that recurses. */
    private boolean isTooDeep(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                wrong(event.getStartMark().map(YamlText::place).orElse(Place.START), "deep");
                return true;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    private Option<Yaml> value(Node node, int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            return wrong(node, "aliases");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            Vector<Option<Yaml>> items = Vector.empty();
            for (Node item : sequence.getValue()) {
                items = items.append(value(item, depth + 1));
                if (items.last().isEmpty()) {
                    return Option.none();
                }
            }
            return Option.some(new Yaml.Sequence(place(node), items.map(Option::get)));
        }
        return scalar((ScalarNode) node);
    }

    private Option<Yaml> mapping(MappingNode node, int depth) {
        LinkedHashMap<String, Yaml.Entry> entries = LinkedHashMap.empty();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                return wrong(tuple.getKeyNode(), "key");
            }
            Option<Yaml> value = value(tuple.getValueNode(), depth + 1);
            if (value.isEmpty()) {
                return Option.none();
            }
            Option<Yaml.Entry> first = entries.get(key.getValue());
            if (first.isDefined()) {
                problems.twice(place(key), key.getValue(), first.get().place());
            } else {
                entries = entries.put(key.getValue(), new Yaml.Entry(place(key), value.get()));
            }
        }
        return Option.some(new Yaml.Mapping(place(node), entries));
    }

    private Option<Yaml> scalar(ScalarNode node) {
        return kind(node.getTag())
                .map(kind -> (Yaml) new Yaml.Scalar(place(node), kind, node.getValue()))
                .orElse(() -> wrong(node, "tag"));
    }

    private static Option<Yaml.Kind> kind(Tag tag) {
        return LinkedHashMap.of(
                        Tag.STR, Yaml.Kind.TEXT,
                        Tag.INT, Yaml.Kind.NUMBER,
                        Tag.FLOAT, Yaml.Kind.DECIMAL,
                        Tag.BOOL, Yaml.Kind.FLAG,
                        Tag.NULL, Yaml.Kind.NOTHING)
                .get(tag);
    }

    private Option<Yaml> wrong(Node node, String key) {
        return wrong(place(node), key);
    }

    private Option<Yaml> wrong(Place place, String key) {
        String right = key + ".right";
        problems.add(
                place,
                Problems.text(key),
                Format.KEYS.contains(right) ? problems.format().text(right) : Problems.text(right));
        return Option.none();
    }

    private static Place place(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.map(YamlText::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
