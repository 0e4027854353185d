package heng.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface as OpenAPI 3.1: the request is the very schema that requests are checked against, the response one that tests hold. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    @Bean
    OpenAPI openApi() throws IOException {
        String description = text("/openapi/openapi.json")
                .replace("\"@request-schema@\"", schema("evaluation-request", "EvaluationRequest"))
                .replace("\"@response-schema@\"", schema("evaluation-response", "EvaluationResponse"))
                .replace("\"@monitoring-request-schema@\"", schema("monitoring-request", "MonitoringRequest"))
                .replace("\"@monitoring-response-schema@\"", schema("monitoring-response", "MonitoringResponse"))
                .replace("\"@override-request-schema@\"", schema("override-request", "OverrideRequest"))
                .replace("\"@verification-report-schema@\"", schema("verification-report", "VerificationReport"));
        return Json31.mapper().readValue(description, OpenAPI.class);
    }

    private static String schema(String name, String component) throws IOException {
        return text("/schema/" + name + ".schema.json")
                .replace("#/$defs/", "#/components/schemas/" + component + "/$defs/");
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
