import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds up what PIT reported of several modules: a line for each package, and one for all.
 *
 * <p>Arguments are reports, such as {@code target/pit-reports/mutations.xml}, and least percentages, such as {@code
 * all=90} or {@code io.github.nextmove.delegation.lifecycle=95}. It fails below one of those.
 */
final class MutationScores {

    private static final String ALL = "all";

    private final Map<String, int[]> killedAndMade = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        MutationScores scores = new MutationScores();
        Map<String, Integer> least = new TreeMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=");
            if (parts.length == 2) {
                least.put(parts[0], Integer.valueOf(parts[1]));
            } else {
                scores.add(Path.of(argument));
            }
        }
        if (!scores.print(least)) {
            System.exit(1);
        }
    }

    private void add(Path report) throws IOException, ParserConfigurationException, SAXException {
        NodeList mutants = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            String type = mutant.getElementsByTagName("mutatedClass").item(0).getTextContent();
            boolean killed = Boolean.parseBoolean(mutant.getAttribute("detected"));
            count(type.substring(0, type.lastIndexOf('.')), killed);
            count(ALL, killed);
        }
    }

    private void count(String where, boolean killed) {
        int[] counts = killedAndMade.computeIfAbsent(where, w -> new int[2]);
        counts[0] += killed ? 1 : 0;
        counts[1]++;
    }

    private boolean print(Map<String, Integer> least) {
        boolean enough = killedAndMade.keySet().containsAll(least.keySet());
        for (Map.Entry<String, int[]> entry : killedAndMade.entrySet()) {
            double score = 100.0 * entry.getValue()[0] / entry.getValue()[1];
            Integer asked = least.get(entry.getKey());
            boolean low = asked != null && score < asked;
            enough &= !low;
            System.out.printf(
                    "%5.1f %%  %4d of %4d  %s%s%n",
                    score,
                    entry.getValue()[0],
                    entry.getValue()[1],
                    entry.getKey(),
                    asked == null ? "" : (low ? "  TOO LOW, asked: " : "  (asked: ") + asked + (low ? "" : ")"));
        }
        return enough;
    }
}
