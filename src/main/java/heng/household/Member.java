package heng.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person named in the application; every nullable fact is not known while null.
 *
 * @param independentLiving an adult child able to live independently
 * @param livesWithHousehold 长期共同居住
 * @param disability {@link Disability.Kind#NONE} where there is none
 * @param seriousIllness on the local list of serious illnesses
 * @param jobRefusals suitable work refused in a row without reason
 * @param careSetting where an extremely poor person lives or wishes to live
 * @param recognised schemes already recognised for this person
 */
public record Member(
        String id,
        Relation relation,
        LocalDate birthDate,
        @Nullable Schooling schooling,
        @Nullable Boolean independentLiving,
        @Nullable Boolean livesWithHousehold,
        @Nullable Disability disability,
        @Nullable Boolean seriousIllness,
        @Nullable Situation situation,
        @Nullable LocalDate situationSince,
        @Nullable Employment employment,
        @Nullable Integer jobRefusals,
        @Nullable SelfCare selfCare,
        @Nullable Boolean needsLongTermCare,
        @Nullable Boolean dementia,
        @Nullable CareSetting careSetting,
        @Nullable List<Recognition> recognised) {

    /** The same person in another situation. */
    public Member in(@Nullable Situation other, @Nullable LocalDate since) {
        return copy(relation, disability, other, since, employment, recognised);
    }

    /** The same person with other work. */
    public Member working(@Nullable Employment other) {
        return copy(relation, disability, situation, situationSince, other, recognised);
    }

    /** The same person with another certificate. */
    public Member disabled(@Nullable Disability other) {
        return copy(relation, other, situation, situationSince, employment, recognised);
    }

    /** The same person with other statuses. */
    public Member recognisedAs(@Nullable List<Recognition> others) {
        return copy(relation, disability, situation, situationSince, employment, others);
    }

    /** The same person, otherwise related to the applicant. */
    public Member related(Relation other) {
        return copy(other, disability, situation, situationSince, employment, recognised);
    }

    /** The same person with another date of birth. */
    public Member born(LocalDate other) {
        return new Member(
                id,
                relation,
                other,
                schooling,
                independentLiving,
                livesWithHousehold,
                disability,
                seriousIllness,
                situation,
                situationSince,
                employment,
                jobRefusals,
                selfCare,
                needsLongTermCare,
                dementia,
                careSetting,
                recognised);
    }

    private Member copy(
            Relation itsRelation,
            @Nullable Disability itsDisability,
            @Nullable Situation itsSituation,
            @Nullable LocalDate since,
            @Nullable Employment itsEmployment,
            @Nullable List<Recognition> itsRecognised) {
        return new Member(
                id,
                itsRelation,
                birthDate,
                schooling,
                independentLiving,
                livesWithHousehold,
                itsDisability,
                seriousIllness,
                itsSituation,
                since,
                itsEmployment,
                jobRefusals,
                selfCare,
                needsLongTermCare,
                dementia,
                careSetting,
                itsRecognised);
    }

    /** Full-time schooling. */
    public enum Schooling {
        NONE,
        PRESCHOOL,
        COMPULSORY,
        SENIOR_SECONDARY,
        VOCATIONAL_SECONDARY,
        JUNIOR_COLLEGE,
        BACHELOR,
        POSTGRADUATE
    }

    /** Work, as far as the law asks. */
    public enum Employment {
        EMPLOYED,
        SELF_EMPLOYED,
        UNEMPLOYED,
        RETIRED,
        NONE
    }

    /** 集中供养 or 分散供养. */
    public enum CareSetting {
        CENTRAL,
        DISPERSED
    }
}
