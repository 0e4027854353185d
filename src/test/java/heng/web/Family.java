package heng.web;

/** Applications in JSON for tests at the door: a small family of Xingqing in town, on a day. */
final class Family {
    private Family() {}

    /** These members with these incomes; whatever else is not asked for is none. */
    static String of(String asOf, String members, String incomes) {
        return """
                { "asOf": "%s", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
                  "household": { "id": "HH-1", "members": [ %s ], "incomes": [ %s ],
                    "expenditures": [], "assets": [], "obligors": [], "assistance": [] } }""".formatted(asOf, members, incomes);
    }

    /** Two adults and a pupil, of whom one earns this wage. */
    static String ofThree(String asOf, String wage) {
        return of(asOf, """
                { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" },
                { "id": "m2", "relation": "SPOUSE", "birthDate": "1986-05-01", "employment": "UNEMPLOYED" },
                { "id": "m3", "relation": "CHILD", "birthDate": "2015-03-01", "schooling": "COMPULSORY" }""", wage(wage));
    }

    /** One person, described further, with this wage. */
    static String ofOne(String asOf, String born, String more, String wage) {
        return of(
                asOf,
                "{ \"id\": \"m1\", \"relation\": \"APPLICANT\", \"birthDate\": \"" + born + "\"" + more + " }",
                wage(wage));
    }

    private static String wage(String amount) {
        return "{ \"member\": \"m1\", \"kind\": \"WAGE\", \"amount\": " + amount + ", \"per\": \"MONTH\" }";
    }
}
