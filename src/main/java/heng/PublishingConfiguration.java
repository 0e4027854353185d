package heng;

import heng.decisionlog.DecisionLog;
import heng.gate.Bare;
import heng.publishing.BundleSource;
import heng.publishing.LiveRules;
import heng.publishing.Publishing;
import heng.publishing.RefusedBundle;
import heng.publishing.Step;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Begins with the rules that are in use, and looks from time to time whether others have been published. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PublishingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PublishingConfiguration.class);

    @Bean
    Publishing publishing(
            DecisionLog log,
            RuleLoader loader,
            RuleFiles given,
            @Value("${heng.rules}") String rules,
            @Value("${heng.publishing.impact-households}") int households,
            Clock clock) {
        Publishing publishing = new Publishing(log, loader, given, !rules.isBlank(), households, clock.instant());
        RuleBook book = publishing.live().now().rules();
        String from = !book.fingerprint().equals(given.fingerprint())
                ? "最近一次发布 / what was published last"
                : rules.isBlank() ? "程序自带 / shipped" : rules;
        LOG.info("规则 {} 已启用，来自 {} / rules in use", book.version(), from);
        return publishing;
    }

    @Bean
    LiveRules liveRules(Publishing publishing) {
        return publishing.live();
    }

    @Bean
    Watch watch(Publishing publishing, Clock clock, @Value("${heng.publishing.source}") String source) {
        return new Watch(publishing, clock, source.isBlank() ? null : BundleSource.at(source));
    }

    /** Looks at the other instances and at the source of bundles, neither waiting for the other. A fault leaves all as it is. */
    static final class Watch {
        private final Publishing publishing;
        private final Clock clock;
        private final @Nullable BundleSource source;

        Watch(Publishing publishing, Clock clock, @Nullable BundleSource source) {
            this.publishing = publishing;
            this.clock = clock;
            this.source = source;
        }

        @Scheduled(fixedDelayString = "${heng.publishing.every}000", initialDelayString = "${heng.publishing.every}000")
        void follow() {
            try {
                publishing.follow();
            } catch (RuntimeException fault) {
                LOG.warn("无法跟上其他实例启用的规则 / could not follow what other instances have put in use", Bare.of(fault));
            }
        }

        @Scheduled(fixedDelayString = "${heng.publishing.every}000", initialDelayString = "${heng.publishing.every}000")
        void look() throws InterruptedException {
            BundleSource from = source;
            if (from == null) {
                return;
            }
            try {
                byte[] news = from.news();
                if (news != null) {
                    publish(news);
                    from.settle();
                }
            } catch (IOException fault) {
                LOG.warn("无法查看规则包，稍后再看 / bundles could not be looked for; looking again later", fault);
            } catch (RuntimeException fault) {
                LOG.warn("规则包没有启用，稍后再试 / the bundle was not put to use; trying again later", Bare.of(fault));
            }
        }

        private void publish(byte[] news) {
            try {
                Step step = publishing.publishNews(news, "source", clock.instant(), LocalDate.now(clock));
                if (step != null) {
                    LOG.info("规则 {} 已启用，来自规则包 / rules in use, from a bundle", step.rulebook());
                }
            } catch (RefusedBundle refused) {
                LOG.error(
                        "规则包有 {} 处错误，未启用 / the bundle has faults and was not put to use",
                        refused.faults().size());
                refused.faults().forEach(fault -> LOG.error("{}", fault));
            }
        }
    }
}
