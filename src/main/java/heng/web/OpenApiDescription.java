package heng.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface as OpenAPI 3.1: the request is the very schema that requests are checked against. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    private static final String SCHEMA = "/schema/evaluation-request.schema.json";

    @Bean
    OpenAPI openApi() throws IOException {
        String description = text("/openapi/openapi.json");
        String schema = text(SCHEMA).replace("#/$defs/", "#/components/schemas/EvaluationRequest/$defs/");
        return Json31.mapper().readValue(description.replace("\"@request-schema@\"", schema), OpenAPI.class);
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = OpenApiDescription.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
