package heng.impact;

import heng.law.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Households on which two rule books are compared, each an application in the form of the interface. */
public interface Population {
    /** How many there are. */
    int size();

    /** The application at a position from 0; the same at every call, from any thread. */
    JsonNode application(int position);

    /** All applications, in their order. */
    default Stream<JsonNode> applications() {
        return IntStream.range(0, size()).mapToObj(this::application);
    }

    /** What the households are taken from, and what is assumed of them. */
    List<Text> description();
}
