package heng.decision;

/** 生活自理能力: the degree to which a person can care for him- or herself. */
public enum SelfCareAbility {
    ABLE("全自理"),
    PARTLY_LOST("半护理"),
    WHOLLY_LOST("全护理");

    private final String chinese;

    SelfCareAbility(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
