package heng.impact;

import heng.household.Application;
import heng.household.Disability;
import heng.household.Member;
import heng.parameter.Places;
import heng.parameter.Places.Place;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** By what the households are told apart. Ages are full years on the day of the application. */
public enum Grouping {
    COUNTY("县（市、区）", "county", Grouping::county),
    COMMUNITY("城乡", "urban or rural", (application, places) -> switch (application.community()) {
        case URBAN -> "城市";
        case RURAL -> "农村";
    }),
    SIZE("人口", "household size", (application, places) -> size(application)),
    AGE("最年长成员", "eldest member", (application, places) -> age(application)),
    DISABILITY("残疾", "disability", (application, places) -> disability(application));

    private static final int LARGE = 6;
    private static final int ADULT = 18;
    private static final int OLD = 60;
    private static final int VERY_OLD = 80;
    private static final int SEVERE = 2;

    private final String chinese;
    private final String english;
    private final BiFunction<Application, Places, String> group;

    Grouping(String chinese, String english, BiFunction<Application, Places, String> group) {
        this.chinese = chinese;
        this.english = english;
        this.group = group;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    String of(Application application, Places places) {
        return group.apply(application, places);
    }

    private static String county(Application application, Places places) {
        Place place = places.find(application.jurisdiction());
        return application.jurisdiction()
                + (place == null ? "" : " " + place.name().zh());
    }

    private static String size(Application application) {
        int people = application.household().members().size();
        return people < LARGE ? people + " 人" : LARGE + " 人以上";
    }

    private static String age(Application application) {
        LocalDate first = application.household().members().stream()
                .map(Member::birthDate)
                .min(LocalDate::compareTo)
                .orElse(application.asOf());
        int years = first.until(application.asOf()).getYears();
        if (years < ADULT) {
            return "18 周岁以下";
        }
        if (years < OLD) {
            return "18–59 周岁";
        }
        return years < VERY_OLD ? "60–79 周岁" : "80 周岁以上";
    }

    private static String disability(Application application) {
        Stream<Disability> all = application.household().members().stream()
                .flatMap(one -> Stream.ofNullable(one.disability()))
                .filter(one -> one.kind() != Disability.Kind.NONE);
        int worst = all.mapToInt(one -> one.grade() == null ? Integer.MAX_VALUE - 1 : one.grade())
                .min()
                .orElse(Integer.MAX_VALUE);
        if (worst == Integer.MAX_VALUE) {
            return "没有残疾成员";
        }
        return worst <= SEVERE ? "有重度残疾成员（一、二级）" : "有其他残疾成员";
    }
}
