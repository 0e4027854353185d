package heng.means;

import heng.household.Assistance;
import heng.household.Disability;
import heng.household.Member;
import heng.household.Member.CareSetting;
import heng.household.Member.Employment;
import heng.household.Member.Schooling;
import heng.household.Recognition;
import heng.household.Relation;
import heng.household.Scheme;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member on the day of the decision: the declared facts as answers, which may be undetermined. */
public final class Person {
    private final CaseFile file;
    private final Member member;
    private final String path;
    private final int age;
    private final boolean adult;

    /** The member at this position of the request. */
    public Person(CaseFile file, int index) {
        this.file = file;
        this.member = file.household().members().get(index);
        this.path = "/household/members/" + index;
        this.age = Ages.fullYears(file, member.birthDate());
        this.adult = atLeast("age.majority").isMet();
    }

    public CaseFile file() {
        return file;
    }

    public Member member() {
        return member;
    }

    public String id() {
        return member.id();
    }

    /** JSON pointer of the member. */
    public String path() {
        return path;
    }

    public Relation relation() {
        return member.relation();
    }

    /** Full years on the day of the decision. */
    public Amount age() {
        return Amount.of(age);
    }

    /** Of full age. */
    public boolean adult() {
        return adult;
    }

    /** Whether the person has reached the age that a parameter sets. */
    public Answer atLeast(String parameter) {
        return Amount.of(age).isAtLeast(file.value(parameter));
    }

    /** Whether the person is in this situation. */
    public Answer isIn(Situation situation) {
        return member.situation() == null ? unknown("situation") : Answer.of(member.situation() == situation);
    }

    /** Whether the situation has lasted the years that a parameter sets. */
    public Answer situationLasted(String parameter) {
        if (member.situationSince() == null) {
            return unknown("situationSince");
        }
        return Amount.of(FullMonths.years(member.situationSince(), file.day())).isAtLeast(file.value(parameter));
    }

    /** Whether the situation has lasted the months that a parameter sets. */
    public Answer situationLastedMonths(String parameter) {
        if (member.situationSince() == null) {
            return unknown("situationSince");
        }
        return Amount.of(FullMonths.between(member.situationSince(), file.day()))
                .isAtLeast(file.value(parameter));
    }

    /** Whether the person is in full-time schooling of one of these kinds. */
    public Answer attends(Schooling first, Schooling... more) {
        Schooling schooling = member.schooling();
        if (schooling == null) {
            return unknown("schooling");
        }
        return Answer.of(schooling == first || List.of(more).contains(schooling));
    }

    /** Whether the person's work is one of these. */
    public Answer works(Employment first, Employment... more) {
        Employment employment = member.employment();
        if (employment == null) {
            return unknown("employment");
        }
        return Answer.of(employment == first || List.of(more).contains(employment));
    }

    /** Whether the person can live independently. */
    public Answer livesIndependently() {
        return Answer.of(member.independentLiving(), path, "independentLiving");
    }

    /** Whether the person has long lived with the household. */
    public Answer livesWithHousehold() {
        return Answer.of(member.livesWithHousehold(), path, "livesWithHousehold");
    }

    public Answer seriouslyIll() {
        return Answer.of(member.seriousIllness(), path, "seriousIllness");
    }

    /** Whether the person needs care for half a year or longer. */
    public Answer needsLongTermCare() {
        return Answer.of(member.needsLongTermCare(), path, "needsLongTermCare");
    }

    /** How often suitable work was refused in a row without reason. */
    public Amount jobRefusals() {
        return member.jobRefusals() == null
                ? Amount.unknown(new Gap.MissingFact(path + "/jobRefusals"))
                : Amount.of(member.jobRefusals());
    }

    /** Whether the person lives, or wishes to live, in an institution. */
    public Answer inInstitution() {
        return member.careSetting() == null
                ? unknown("careSetting")
                : Answer.of(member.careSetting() == CareSetting.CENTRAL);
    }

    public Answer demented() {
        return Answer.of(member.dementia(), path, "dementia");
    }

    /** Whether the person has any certified disability; a grade says so, whatever its kind. */
    public Answer disabled() {
        Disability disability = member.disability();
        if (disability == null) {
            return unknown("disability");
        }
        if (disability.kind() == null && disability.grade() == null) {
            return Answer.undetermined(List.of(
                    new Gap.MissingFact(path + "/disability/kind"), new Gap.MissingFact(path + "/disability/grade")));
        }
        return Answer.of(disability.kind() != Disability.Kind.NONE);
    }

    /** Whether kind and grade of the disability stand in a table of the day. */
    public Answer disabilityListedIn(String table, String purpose) {
        return Disabilities.listed(file, member.disability(), path, table, purpose);
    }

    /** The same for anybody's certificate; {@code path} is the JSON pointer of its holder. */
    public static Answer disabilityListed(
            CaseFile file, @Nullable Disability disability, String path, String table, String purpose) {
        return Disabilities.listed(file, disability, path, table, purpose);
    }

    /** Whether an office has recognised this status for the person; who draws the support has been recognised. */
    public Answer recognisedAs(Recognition status) {
        if (status == Recognition.EXTREMELY_POOR_SUPPORT && draws(Scheme.EXTREMELY_POOR_SUPPORT)) {
            return Answer.MET;
        }
        return member.recognised() == null
                ? unknown("recognised")
                : Answer.of(member.recognised().contains(status));
    }

    /** Whether the support is stated to be drawn by this very person. */
    private boolean draws(Scheme scheme) {
        List<Assistance> drawn = file.household().assistance();
        return drawn != null
                && drawn.stream()
                        .anyMatch(one -> one.scheme() == scheme
                                && one.members() != null
                                && one.members().contains(member.id()));
    }

    /** How many of the six self-care items the person cannot do alone; bounds while some are not assessed. */
    public Amount failedSelfCareItems() {
        if (member.selfCare() == null) {
            return Amount.between(Amount.ZERO, Amount.of(6), new Gap.MissingFact(path + "/selfCare"));
        }
        return SelfCareItems.failed(member.selfCare(), path);
    }

    private Answer unknown(String field) {
        return Answer.undetermined(new Gap.MissingFact(path + "/" + field));
    }

    /** The employment as stated, or null. */
    public @Nullable Employment employment() {
        return member.employment();
    }
}
