package heng.impact;

import heng.law.Text;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Households on which two rule books are compared, each an application in the form of the interface. */
public interface Population {
    /** How many there are. */
    int size();

    /** The application at a position from 0; the same at every call, from any thread. */
    JsonNode application(int position);

    /** What the households are taken from, and what is assumed of them. */
    List<Text> description();
}
