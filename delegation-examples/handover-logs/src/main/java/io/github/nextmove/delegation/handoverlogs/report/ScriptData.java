package io.github.nextmove.delegation.handoverlogs.report;

import io.vavr.collection.Vector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of the pictures as the page's script reads them: JSON in which no name can end the script. */
final class ScriptData {
    private static final JsonMapper JSON = new JsonMapper();

    private ScriptData() {}

    static String of(Vector<Picture> pictures, String language) {
        ObjectNode all = JSON.createObjectNode().put("language", language);
        ArrayNode each = all.putArray("pictures");
        pictures.filter(Picture::drawn).forEach(picture -> {
            ObjectNode one = each.addObject()
                    .put("id", picture.id())
                    .put("item", picture.item())
                    .put("unit", picture.unit())
                    .put("numbered", picture.numbered());
            ArrayNode labels = one.putArray("labels");
            ArrayNode values = one.putArray("values");
            ArrayNode said = one.putArray("said");
            picture.bars().forEach(bar -> {
                labels.add(bar.label());
                values.add(bar.value());
                said.add(bar.said());
            });
        });
        return harmless(JSON.writeValueAsString(all));
    }

    /** These stand only inside of texts, where JSON may write any letter by its number. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
