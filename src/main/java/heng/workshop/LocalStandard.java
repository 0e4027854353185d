package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.parameter.ParameterBook;
import heng.parameter.Places.Level;
import heng.parameter.Places.Place;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a city or a county announces itself is not below the region's standard. */
final class LocalStandard implements Demand {
    private static final Question QUESTION = new Question(
            "local-standard",
            new Text("市、县自定的低保标准不低于自治区标准", "A standard that a city or a county sets itself is not below the region's"),
            Reading.STANDARD,
            "yuan/month",
            "subsistence-allowance.standard.local-share");

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Stream.of("URBAN", "RURAL")
                .flatMap(community -> Reading.ofOwners(book, Reading.STANDARD, community, day))
                .filter(QUESTION::isAsked)
                .flatMap(local -> region(local)
                        .map(region -> check(local, local.at(region).amount(Reading.STANDARD))));
    }

    private static Stream<Place> region(Reading local) {
        return local.book().places().lineage(local.place().code()).stream()
                .filter(code -> !code.equals(local.place().code()))
                .flatMap(code -> Stream.ofNullable(local.book().places().find(code)))
                .filter(place -> place.level() == Level.REGION);
    }

    private static Check check(Reading local, Amount region) {
        Amount own = local.own(Reading.STANDARD);
        Amount share = local.amount(QUESTION.demand());
        return QUESTION.answered(
                local,
                local.community(),
                own.isAtLeast(region.times(share)),
                Reading.text(own) + " ≥ " + Reading.text(region) + " × " + Reading.text(share));
    }
}
