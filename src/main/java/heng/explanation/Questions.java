package heng.explanation;

import heng.law.Text;
import heng.logic.Gap;
import java.util.Map;

/** The question that asks for a missing fact, in plain words. */
public final class Questions {
    private static final Map<String, Text> ABOUT = Map.ofEntries(
            entry("verificationConsent", "家庭成员是否同意核对家庭经济状况？", "Does the household agree to verification?"),
            entry("incomes", "家庭成员各有哪些收入？没有的请填空列表。", "Which incomes does each member have? An empty list if none."),
            entry(
                    "expenditures",
                    "家庭有哪些必需的支出？没有的请填空列表。",
                    "Which necessary expenditures are there? An empty list if none."),
            entry("assets", "家庭有哪些财产？没有的请填空列表。", "Which assets does the household own? An empty list if none."),
            entry(
                    "obligors",
                    "家庭以外有哪些法定义务人？没有的请填空列表。",
                    "Who outside the household is bound to support? An empty list if nobody."),
            entry("assistance", "家庭目前领取哪些救助？", "Which assistance is received now?"),
            entry("incomeRise", "收入增加的原因是什么？", "Why did income rise?"),
            entry("cause", "收入增加的原因是什么？", "Why did income rise?"),
            entry("amount", "这一项的金额是多少？", "How much is this item?"),
            entry("cost", "取得这项收入的必要成本是多少？", "What is the necessary cost of earning this?"),
            entry("builtArea", "住房的建筑面积是多少平方米？", "What is the built area of the home in square metres?"),
            entry("usableArea", "住房的使用面积是多少平方米？", "What is the usable area of the home in square metres?"),
            entry("use", "这辆车或者农机具作什么用途？", "What is the vehicle or machine used for?"),
            entry("independentLiving", "这名成年子女能否独立生活？", "Can this adult child live independently?"),
            entry("livesWithHousehold", "这名成员是否长期与家庭共同居住？", "Has this member long lived with the household?"),
            entry("schooling", "这名成员目前是否全日制就读，读到哪一阶段？", "Is this member in full-time schooling, and at which stage?"),
            entry("disability", "这名成员有无残疾证，类别和等级是什么？", "Is there a disability certificate; of which kind and grade?"),
            entry("grade", "残疾等级是几级？", "Which grade is the disability?"),
            entry("seriousIllness", "是否患有当地认定的重特大疾病？", "Is there a serious illness of the local list?"),
            entry(
                    "situation",
                    "是否在服刑、强制戒毒、宣告失踪或者在宗教场所居住？",
                    "In prison, in detoxification, missing, or in a religious place?"),
            entry("situationSince", "这种情形从哪一天开始？", "Since which day?"),
            entry("employment", "目前的就业状况是什么？", "What is the present employment?"),
            entry("selfCare", "六项日常生活动作能否独立完成？", "Which of the six self-care items can be done alone?"),
            entry("dementia", "是否失智？", "Is there dementia?"),
            entry("careSetting", "是集中供养还是分散供养？", "Central or dispersed support?"),
            entry("recognised", "已经认定了哪些救助身份？", "Which statuses are already recognised?"),
            entry("consent", "该义务人本人是否同意使用其核对信息？", "Does the obligor agree to the use of records?"),
            entry("ownMonthlyIncome", "该义务人本人每月收入是多少？", "What is the obligor's own monthly income?"),
            entry("assetsWithinLimit", "该义务人的财产是否在规定限额以内？", "Is the obligor's property within the limits?"),
            entry("birthDate", "出生日期是哪一天？", "What is the date of birth?"),
            entry("monthlyAmount", "目前每月领取多少？", "How much is received each month?"),
            entry("hiresLabour", "是否雇佣他人从事经营活动？", "Is anybody hired to work in an own business?"),
            entry("luxuryGoods", "是否有非生活必需的高值消费品？", "Are there high-end goods that life does not need?"),
            entry("schoolChoiceOrStudyAbroad", "是否自费择校或者自费出国留学？", "Is there self-paid school choice or study abroad?"),
            entry("needsLongTermCare", "是否需要半年以上的长期照护？", "Is care needed for half a year or longer?"),
            entry("jobRefusals", "无正当理由连续拒绝过几次合适的工作？", "How often was suitable work refused in a row without reason?"),
            entry("relation", "该义务人与被供养人是什么关系？", "What is the obligor to the supported person?"),
            entry("kind", "这一项是哪一类？", "Of which kind is it?"),
            entry("amountNeeded", "需要多少救助资金？", "How much help is needed?"),
            entry("cpiYearOnYear", "当月居民消费价格同比涨幅是多少？", "How much have consumer prices risen over the year?"),
            entry("foodYearOnYear", "当月食品价格同比涨幅是多少？", "How much have food prices risen over the year?"),
            entry("rise", "计算补贴所用的价格涨幅是多少？", "Which rise of prices is the supplement worked out with?"),
            entry(
                    "members",
                    "登记为已婚：配偶是谁？请列入家庭成员，并说明其收入和财产。",
                    "Registered as married: who is the spouse? Name the spouse among the members, with income and assets."),
            entry("civilCapacity", "该义务人是否具有民事行为能力？", "Does the obligor have civil capacity?"));
    private static final Text ANYTHING = new Text("请补充这一项。", "Please supply this fact.");

    private Questions() {}

    /** The question about a fact; a general one where no better is known. */
    public static Text about(Gap.MissingFact fact) {
        String field = fact.pointer().substring(fact.pointer().lastIndexOf('/') + 1);
        return ABOUT.getOrDefault(field, ANYTHING);
    }

    private static Map.Entry<String, Text> entry(String field, String zh, String en) {
        return Map.entry(field, new Text(zh, en));
    }
}
