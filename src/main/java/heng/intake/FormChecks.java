package heng.intake;

import heng.household.Application;
import heng.household.Household;
import heng.household.Member;
import heng.household.OfficialRecord;
import heng.household.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say of an application: ids that are unique and resolve, dates that fit together. */
final class FormChecks {
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

    @FunctionalInterface
    private interface Visit<T> {
        void at(int index, T element);
    }
}
