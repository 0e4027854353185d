package heng.intake;

import heng.household.Application;
import heng.household.Household;
import heng.household.Member;
import heng.household.OfficialRecord;
import heng.household.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: ids that are unique and resolve, dates that fit together, money of two decimals. */
final class FormChecks {
    private static final Set<String> MONEY =
            Set.of("amount", "cost", "monthlyAmount", "amountNeeded", "householdMonthlyIncome", "ownMonthlyIncome");
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 18;

    private final Application application;
    private final List<InputFault> faults = new ArrayList<>();
    private final Set<String> members = new HashSet<>();

    FormChecks(Application application) {
        this.application = application;
    }

    List<InputFault> faults() {
        Household household = application.household();
        people(household.members());
        each(household.incomes(), (i, income) -> member("/household/incomes/" + i + "/member", income.member()));
        each(household.expenditures(), (i, spent) -> {
            if (spent.member() != null) {
                member("/household/expenditures/" + i + "/member", spent.member());
            }
        });
        each(household.obligors(), (i, obligor) -> {
            each(obligor.supports(), (j, id) -> member("/household/obligors/" + i + "/supports/" + j, id));
            born("/household/obligors/" + i + "/birthDate", obligor.birthDate());
        });
        each(
                household.assistance(),
                (i, assistance) -> each(
                        assistance.members(), (j, id) -> member("/household/assistance/" + i + "/members/" + j, id)));
        applicants();
        each(application.officialRecords(), this::officialRecord);
        resolutions();
        return faults;
    }

    private void people(List<Member> people) {
        int applicants = 0;
        for (int i = 0; i < people.size(); i++) {
            String path = "/household/members/" + i;
            if (!members.add(people.get(i).id())) {
                fault(path + "/id", "duplicate", "成员编号重复", "Two members have the same id");
            }
            born(path + "/birthDate", people.get(i).birthDate());
            applicants += people.get(i).relation() == Relation.APPLICANT ? 1 : 0;
        }
        if (applicants != 1) {
            fault(
                    "/household/members",
                    "applicant",
                    "申请人（relation 为 APPLICANT）应当正好一名",
                    "Exactly one member is the APPLICANT");
        }
    }

    private void applicants() {
        Set<String> seen = new HashSet<>();
        each(application.singlePersonApplicants(), (i, id) -> {
            member("/singlePersonApplicants/" + i, id);
            if (!seen.add(id)) {
                fault("/singlePersonApplicants/" + i, "duplicate", "同一成员列了两次", "The same member stands twice");
            }
        });
    }

    private void officialRecord(int i, OfficialRecord found) {
        String path = "/officialRecords/" + i;
        member(path + "/member", found.member());
        int contents =
                (found.income() == null ? 0 : 1) + (found.asset() == null ? 0 : 1) + (found.fact() == null ? 0 : 1);
        if (found.income() != null && !found.income().member().equals(found.member())) {
            fault(path + "/income/member", "reference", "与这条记录的成员不是同一人", "Not the member of the record");
        }
        if (contents != 1) {
            fault(path, "one-of", "income、asset、fact 应当正好填写一项", "Exactly one of income, asset and fact is given");
        }
    }

    private void resolutions() {
        Set<String> seen = new HashSet<>();
        each(application.resolutions(), (i, resolution) -> {
            if (!seen.add(resolution.discrepancy())) {
                fault(
                        "/resolutions/" + i + "/discrepancy",
                        "duplicate",
                        "同一处不一致写了两个处理结果",
                        "The same discrepancy is resolved twice");
            }
        });
    }

    private void member(String pointer, String id) {
        if (!members.contains(id)) {
            fault(pointer, "reference", "没有这个编号的家庭成员", "No member has this id");
        }
    }

    private void born(String pointer, @Nullable LocalDate birthDate) {
        if (birthDate != null && birthDate.isAfter(application.asOf())) {
            fault(pointer, "date", "出生日期晚于认定日期", "The date of birth lies after the day of the decision");
        }
    }

    private void fault(String pointer, String code, String zh, String en) {
        faults.add(new InputFault(pointer, code, zh, en));
    }

    private static <T> void each(@Nullable List<T> list, Visit<T> visit) {
        for (int i = 0; list != null && i < list.size(); i++) {
            visit.at(i, list.get(i));
        }
    }

    /** Numbers that no schema can compare any more, texts that cannot be kept: refused before it looks at them. */
    static void leaves(JsonNode node, String path, List<InputFault> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "/" + i, faults);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> leaves(value, path + "/" + name, faults));
        } else if (node.isNumber() && beyondReason(node)) {
            faults.add(new InputFault(path, "magnitude", "数字过大或者小数位过多", "The number is too large or too fine"));
        } else if (node.isString() && hasHalfACharacter(node.stringValue())) {
            faults.add(new InputFault(
                    path, "character", "文字里有不完整的字符，请重新输入", "The text holds half of a character; type it again"));
        }
    }

    /** It cannot be written as bytes and read again: two such texts would be taken for one. */
    private static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean beyondReason(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return (long) value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS;
    }

    /** Money of more than two decimals, anywhere in the request. */
    static void amounts(JsonNode tree, List<InputFault> faults) {
        amounts(tree, "", faults);
    }

    private static void amounts(JsonNode node, String path, List<InputFault> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                amounts(node.get(i), path + "/" + i, faults);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                if (value.isContainer()) {
                    amounts(value, path + "/" + name, faults);
                } else if (MONEY.contains(name) && value.isNumber() && decimals(value) > DECIMALS) {
                    faults.add(new InputFault(
                            path + "/" + name,
                            "decimals",
                            "金额以元为单位，最多两位小数",
                            "Money is in yuan with at most two decimals"));
                }
            });
        }
    }

    private static int decimals(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().scale();
    }

    @FunctionalInterface
    private interface Visit<T> {
        void at(int index, T element);
    }
}
