package heng.assessment;

import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Person;
import java.util.Map;

/**
 * What is settled before it is asked who counts.
 *
 * @param parentsUnable for each member, whether the parents are all unable to bring the member up
 */
record Given(CaseFile file, Items items, Belongings belongings, Map<Person, Answer> parentsUnable) {}
