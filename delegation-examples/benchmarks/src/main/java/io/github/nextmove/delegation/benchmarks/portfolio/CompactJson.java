package io.github.nextmove.delegation.benchmarks.portfolio;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The events of a delegation as JSON without blanks, and without what is empty: what a host would store of it. */
final class CompactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(Include.NON_EMPTY))
            .build();

    private CompactJson() {}

    static byte[] of(Delegation delegation) {
        ArrayNode events = MAPPER.createArrayNode();
        for (Event event : delegation.history().events()) {
            ObjectNode node = MAPPER.createObjectNode().put("type", event.type().name());
            node.setAll((ObjectNode) MAPPER.valueToTree(event));
            events.add(node);
        }
        return MAPPER.writeValueAsBytes(events);
    }

    private static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(PersonId.class, ToStringSerializer.instance)
                .addSerializer(MatterId.class, ToStringSerializer.instance)
                .addSerializer(TaskType.class, ToStringSerializer.instance)
                .addSerializer(DecisionId.class, ToStringSerializer.instance)
                .addSerializer(ConversationId.class, ToStringSerializer.instance)
                .addSerializer(new OptionSerializer())
                .addSerializer(new ListSerializer());
    }

    /** What is there, or nothing. */
    private static final class OptionSerializer extends StdSerializer<Option<?>> {

        OptionSerializer() {
            super(Option.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, Option<?> option) {
            return option.isEmpty();
        }

        @Override
        public void serialize(Option<?> option, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, option.get());
        }
    }

    /** An array. */
    private static final class ListSerializer extends StdSerializer<Traversable<?>> {

        ListSerializer() {
            super(Traversable.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, Traversable<?> list) {
            return list.isEmpty();
        }

        @Override
        public void serialize(Traversable<?> list, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            for (Object element : list) {
                context.writeValue(out, element);
            }
            out.writeEndArray();
        }
    }
}
