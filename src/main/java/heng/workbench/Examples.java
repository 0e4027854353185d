package heng.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example households that come with the program, in the order of their file names. */
@Component
class Examples {
    private final List<Example> all = new ArrayList<>();

    Examples() throws IOException {
        JsonMapper mapper = new JsonMapper();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/examples/*.json");
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                JsonNode node = mapper.readTree(in);
                String key = String.valueOf(file.getFilename()).replace(".json", "");
                all.add(new Example(
                        key, node.path("title").asString(), node.path("story").asString(), node.path("request")));
            }
        }
        all.sort((left, right) -> left.key().compareTo(right.key()));
    }

    List<Example> all() {
        return all;
    }

    /** The example with this key; the first where there is none. */
    Example find(String key) {
        return all.stream()
                .filter(example -> example.key().equals(key))
                .findFirst()
                .orElse(all.get(0));
    }
}
