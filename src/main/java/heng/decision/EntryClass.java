package heng.decision;

import heng.household.Member.Employment;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Person;
import heng.parameter.Row;

/** The classes of persons that the law, row by row, lets enter alone. */
enum EntryClass {
    DISABLED {
        @Override
        Answer admits(Person person, Row row) {
            return person.disabilityListedIn(DISABILITY_TABLE, row.cell("disability-purpose"));
        }
    },
    DISABLED_AS_THE_PLACE_SAYS {
        @Override
        Answer admits(Person person, Row row) {
            return person.disabilityListedIn(DISABILITY_TABLE, row.cell("disability-purpose"))
                    .andAlso(person.file().chooses("single-person.grade-4", "admitted"));
        }
    },
    SERIOUSLY_ILL {
        @Override
        Answer admits(Person person, Row row) {
            return person.seriouslyIll();
        }
    },
    CLERGY_AWAY {
        @Override
        Answer admits(Person person, Row row) {
            return person.isIn(Situation.CLERGY_AWAY).andAlso(person.situationLasted("clergy.years-away"));
        }
    },
    ADULT_SEVERELY_DISABLED_WITHOUT_WORK {
        @Override
        Answer admits(Person person, Row row) {
            return Answer.of(person.adult())
                    .andAlso(person.disabilityListedIn(DISABILITY_TABLE, row.cell("disability-purpose")))
                    .andAlso(person.works(Employment.UNEMPLOYED, Employment.NONE));
        }
    },
    MINOR {
        @Override
        Answer admits(Person person, Row row) {
            return Answer.of(!person.adult());
        }
    },
    DISABLED_OR_DEMENTED_ELDERLY {
        @Override
        Answer admits(Person person, Row row) {
            Answer failsAnItem = person.failedSelfCareItems().isAtLeast(Amount.of(1));
            return person.atLeast("single-person.old-age")
                    .andAlso(person.disabled().orAlso(person.demented()).orAlso(failsAnItem));
        }
    };

    private static final String DISABILITY_TABLE = "disability-readings";

    /** Whether the person belongs to the class, in the reading of the row. */
    abstract Answer admits(Person person, Row row);
}
