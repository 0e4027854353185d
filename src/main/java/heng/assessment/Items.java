package heng.assessment;

import heng.household.Income;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.ExpenditureItem;
import heng.means.IncomeItem;
import heng.means.Item;
import heng.means.Means;
import heng.means.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The members and the items of income and expenditure of one case. */
final class Items {
    private final CaseFile file;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<IncomeItem> incomes = new ArrayList<>();
    private final List<ExpenditureItem> expenditures = new ArrayList<>();

    Items(CaseFile file) {
        this.file = file;
        for (int i = 0; i < file.household().members().size(); i++) {
            Person person = new Person(file, i);
            people.put(person.id(), person);
        }
        var declaredIncomes = file.household().incomes();
        for (int i = 0; declaredIncomes != null && i < declaredIncomes.size(); i++) {
            incomes.add(new IncomeItem(
                    file,
                    i,
                    declaredIncomes.get(i),
                    person(declaredIncomes.get(i).member())));
        }
        var declaredExpenditures = file.household().expenditures();
        for (int i = 0; declaredExpenditures != null && i < declaredExpenditures.size(); i++) {
            String member = declaredExpenditures.get(i).member();
            expenditures.add(
                    new ExpenditureItem(file, i, declaredExpenditures.get(i), member == null ? null : person(member)));
        }
    }

    Person person(String id) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("no such member");
        }
        return person;
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Everybody who is not recorded as dead. */
    List<Person> living() {
        return people.values().stream()
                .filter(person -> !person.isIn(Situation.DECEASED).isMet())
                .toList();
    }

    List<Item> all() {
        List<Item> all = new ArrayList<>(incomes);
        all.addAll(expenditures);
        return all;
    }

    List<IncomeItem> incomes() {
        return incomes;
    }

    /** The means of these people. */
    Means meansOf(List<Person> these) {
        return new Means(file, these, incomes, expenditures);
    }

    /** The person's own means, without what is the household's as a whole. */
    Means ownMeansOf(Person person) {
        return Means.ownOf(file, person, incomes, expenditures);
    }

    /** A person's own income by the reading for extremely poor persons, yuan a month. */
    Amount ownIncomeOfExtremelyPoor(Person person) {
        return own(person, IncomeItem::incomeOfExtremelyPoor);
    }

    /** A person's own income as it counts for a household, yuan a month. */
    Amount ownIncome(Person person) {
        return own(person, IncomeItem::income);
    }

    /** Whether the person has an income of this kind. */
    Answer draws(Person person, Income.Kind kind) {
        return file.household().incomes() == null
                ? Answer.undetermined(new Gap.MissingFact("/household/incomes"))
                : Answer.of(incomes.stream().anyMatch(item -> item.person() == person && item.kind() == kind));
    }

    private Amount own(Person person, Function<IncomeItem, Amount> reading) {
        Amount sum = file.household().incomes() == null
                ? Amount.unknown(new Gap.MissingFact("/household/incomes"))
                : Amount.ZERO;
        for (IncomeItem item : incomes) {
            if (item.person() == person) {
                sum = sum.plus(reading.apply(item));
            }
        }
        return sum;
    }
}
