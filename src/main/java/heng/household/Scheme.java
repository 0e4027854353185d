package heng.household;

/** The schemes of social assistance, in the order of precedence of the law. */
public enum Scheme {
    ORPHAN_ALLOWANCE("孤儿基本生活费", "orphan allowance"),
    DE_FACTO_ORPHAN_ALLOWANCE("事实无人抚养儿童基本生活补贴", "de-facto orphan allowance"),
    EXTREMELY_POOR_SUPPORT("特困人员救助供养", "support for extremely poor persons"),
    SUBSISTENCE_ALLOWANCE("最低生活保障", "subsistence allowance"),
    LOW_INCOME_MARGINAL("最低生活保障边缘家庭", "low-income marginal household"),
    RIGID_EXPENDITURE_HARDSHIP("刚性支出困难家庭", "household in hardship through rigid expenditure"),
    TEMPORARY_ASSISTANCE("临时救助", "temporary assistance"),
    LIVING_SUBSIDY_DISABLED("困难残疾人生活补贴", "living subsidy for disabled persons"),
    NURSING_SUBSIDY_DISABLED("重度残疾人护理补贴", "nursing subsidy for severely disabled persons"),
    OLD_AGE_ALLOWANCE("高龄津贴", "old-age allowance"),
    ELDERLY_SERVICE_SUBSIDY("养老服务补贴", "elderly service subsidy"),
    ELDERLY_NURSING_SUBSIDY("老年人护理补贴", "elderly nursing subsidy"),
    PRICE_SUPPLEMENT("价格临时补贴", "price-linked supplement");

    private final String chinese;
    private final String english;

    Scheme(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The scheme's name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The scheme's name in English. */
    public String english() {
        return english;
    }
}
