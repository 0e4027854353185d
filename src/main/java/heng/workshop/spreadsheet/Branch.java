package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A place, a key or a day as it stands in a file.
 *
 * @param start its first line, with the comments above it
 * @param head the line of its key
 * @param end the line after its last one
 * @param open whether each child stands on lines of its own, so that one can change without the others
 * @param entry the value; null for a place or a key
 */
record Branch(
        String key,
        int start,
        int head,
        int end,
        boolean open,
        List<Branch> children,
        @Nullable EntryText entry) {

    /** The branch of this tuple, with so many levels below it. */
    static Branch of(NodeTuple tuple, int start, int depth) {
        int head = tuple.getKeyNode().getStartMark().orElseThrow().getLine();
        Node value = tuple.getValueNode();
        List<Branch> children = new ArrayList<>();
        boolean open = value instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK;
        if (depth > 0 && value instanceof MappingNode mapping) {
            int next = head + 1;
            for (NodeTuple child : mapping.getValue()) {
                Branch branch = of(child, next, depth - 1);
                open &= branch.head >= next;
                children.add(branch);
                next = branch.end;
            }
        }
        return new Branch(
                ((ScalarNode) tuple.getKeyNode()).getValue(),
                start,
                head,
                end(value),
                open,
                children,
                depth == 0 ? new EntryText(value) : null);
    }

    private static int end(Node value) {
        if (value instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        var mark = value.getEndMark().orElseThrow();
        return mark.getColumn() == 0 ? mark.getLine() : mark.getLine() + 1;
    }
}
