package heng.reference;

import heng.reference.Place.Community;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The subsistence allowance standard per head and month (parameters.md §1). */
final class Standards {
    private static final Map<Community, Dated<Fraction>> REGION = Map.of(
            Community.URBAN,
            new Dated<Fraction>()
                    .from("2015-04-01", monthly("380"))
                    .from("2016-04-01", monthly("440"))
                    .absentFrom("2017-01-01")
                    .from("2020-01-01", monthly("600"))
                    .from("2022-01-01", monthly("650"))
                    .from("2024-01-01", monthly("690"))
                    .from("2026-01-01", monthly("740")),
            Community.RURAL,
            new Dated<Fraction>()
                    .from("2015-04-01", yearly("2400"))
                    .from("2016-04-01", yearly("3150"))
                    .absentFrom("2017-01-01")
                    .from("2020-01-01", yearly("4560"))
                    .from("2022-01-01", yearly("5520"))
                    .from("2024-01-01", monthly("510"))
                    .from("2026-01-01", monthly("560")));

    private static final Map<Community, Dated<Fraction>> YINCHUAN = Map.of(
            Community.URBAN,
            new Dated<Fraction>()
                    .from("2017-07-01", monthly("570"))
                    .from("2018-01-01", monthly("620"))
                    .from("2023-08-01", monthly("660"))
                    .from("2024-01-01", monthly("690")),
            Community.RURAL,
            new Dated<Fraction>().from("2017-07-01", yearly("3800")).from("2023-08-01", yearly("5520")));

    private Standards() {}

    /** The region's, or Yinchuan's own while it is not lower; empty where neither is known. */
    static Optional<Fraction> on(LocalDate day, Place place) {
        Optional<Fraction> region = REGION.get(place.community()).on(day);
        if (!place.exists() || !place.city().equals("640100")) return place.exists() ? region : Optional.empty();
        Optional<Fraction> city = YINCHUAN.get(place.community()).on(day);
        return city.map(own -> region.map(own::max).orElse(own)).or(() -> region);
    }

    private static Fraction monthly(String yuan) {
        return Fraction.of(yuan);
    }

    private static Fraction yearly(String yuan) {
        return Fraction.of(yuan).over(12);
    }
}
