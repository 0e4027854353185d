package heng;

import heng.access.Access;
import heng.decisionlog.DecisionLog;
import heng.evaluation.EvaluateHousehold;
import heng.gate.Counties;
import heng.intake.ApplicationReader;
import heng.parameter.Places.Place;
import heng.publishing.LiveRules;
import heng.publishing.Publishing;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Puts the rooms together: one rule book, one reader, one path, one clock. */
@Configuration(proxyBeanMethods = false)
class HengConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(HengConfiguration.class);

    @Bean
    RuleFiles ruleFiles(@Value("${heng.rules}") String rules) {
        return rules.isBlank() ? RuleFiles.shipped() : RuleFiles.in(Path.of(rules));
    }

    @Bean
    RuleLoader ruleLoader(@Value("${heng.data}") Path data) {
        return new RuleLoader(data.resolve("compiled"));
    }

    @Bean
    ApplicationReader applicationReader(Counties counties) {
        return new ApplicationReader(application -> counties.check(application.jurisdiction()));
    }

    @Bean
    EvaluateHousehold evaluateHousehold(ApplicationReader reader, DecisionLog log, Publishing publishing) {
        return new EvaluateHousehold(reader, log, publishing.candidates());
    }

    /** Keys and users, where a file of them is named. */
    @Bean
    @ConditionalOnExpression("!'${heng.access}'.isBlank()")
    Access access(@Value("${heng.access}") Path file, LiveRules live) {
        RuleBook rules = live.now().rules();
        Set<String> counties =
                rules.parameters().places().counties().stream().map(Place::code).collect(Collectors.toSet());
        return new Access(file, counties);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        String address = "http://127.0.0.1:" + event.getWebServer().getPort();
        LOG.info("衡 Heng 已启动：页面 {}/ ，接口说明 {}/swagger-ui.html", address, address);
    }
}
