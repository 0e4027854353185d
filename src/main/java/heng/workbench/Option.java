package heng.workbench;

import java.util.ArrayList;
import java.util.List;

/** One choice of a field: the API's code and its Chinese label. */
record Option(String code, String label) {
    static final List<Option> YES_NO = of("=未说明 not stated|true=是 yes|false=否 no");
    static final List<Option> COMMUNITY = of("=请选择|URBAN=城镇 urban|RURAL=农村 rural");
    static final List<Option> RELATION = of("=（无此行）|APPLICANT=申请人|SPOUSE=配偶|CHILD=子女|PARENT=父母|GRANDPARENT=祖父母"
            + "|GRANDCHILD=孙子女|SIBLING=兄弟姐妹|OTHER_KIN=其他亲属|UNRELATED=非亲属");
    static final List<Option> DISABILITY =
            of("=无|VISUAL=视力|HEARING=听力|SPEECH=言语|PHYSICAL=肢体|INTELLECTUAL=智力|MENTAL=精神");
    static final List<Option> GRADE = of("=—|1=一级|2=二级|3=三级|4=四级");
    static final List<Option> EMPLOYMENT = of("=未说明|EMPLOYED=受雇|SELF_EMPLOYED=自营|UNEMPLOYED=失业|RETIRED=退休|NONE=不就业");
    static final List<Option> INCOME =
            of("=（无此行）|WAGE=工资|FARM_BUSINESS=种养经营|OTHER_BUSINESS=其他经营|INTEREST=利息|DIVIDEND=红利"
                    + "|RENT=租金|LAND_TRANSFER=土地流转|OTHER_PROPERTY=其他财产|RETIREMENT_PENSION=退休金|BASIC_PENSION=城乡居民基础养老金"
                    + "|UNEMPLOYMENT_BENEFIT=失业保险金|SURVIVOR_BENEFIT=遗属待遇|MAINTENANCE=赡养抚养费|COMPENSATION=赔偿补偿"
                    + "|GIFT=赠与|VETERAN_PENSION=优抚金|FAMILY_PLANNING_AWARD=计划生育奖励|SCHOLARSHIP=奖助学金|BRAVERY_AWARD=见义勇为奖励"
                    + "|SOCIAL_ASSISTANCE=社会救助金|DISABILITY_SUBSIDY=残疾人补贴|DE_FACTO_ORPHAN_ALLOWANCE=事实孤儿补贴"
                    + "|OLD_AGE_ALLOWANCE=高龄津贴|SICKNESS_DISABILITY_ALLOWANCE=病残津贴|OTHER=其他");
    static final List<Option> SPENDING = of(
            "=（无此行）|MEDICAL=医疗|EDUCATION=教育|RENT=房租|EMPLOYMENT_COST=就业成本|REHABILITATION=康复"
                    + "|CARE=照料护理|SOCIAL_INSURANCE=社会保险|TAX=税|MAINTENANCE_PAID=支付赡养抚养费|LIVING=日常生活|OTHER_NECESSARY=其他必需");
    static final List<Option> PER = of("=请选择|MONTH=每月|YEAR=每年");
    static final List<Option> ASSET = of("=（无此行）|DEPOSIT=存款|SECURITIES=证券|FUND=基金|INSURANCE=商业保险|CLAIM=债权"
            + "|INTERNET_FINANCE=互联网金融|HOME=住房|MOTOR_VEHICLE=机动车|LARGE_FARM_MACHINE=大型农机");
    static final List<Option> USE = of("=—|PRIVATE=自用|ONLY_LIVELIHOOD=唯一谋生工具|PRODUCTION=生产|DISABILITY_MOBILITY=残疾人代步"
            + "|ILLNESS_OR_CARE_TRAVEL=就医照护出行|LOST_NOT_DEREGISTERED=灭失未注销");

    /** Reads {@code code=label|code=label}. */
    static List<Option> of(String pairs) {
        List<Option> options = new ArrayList<>();
        for (String pair : pairs.split("\\|")) {
            int cut = pair.indexOf('=');
            options.add(new Option(pair.substring(0, cut), pair.substring(cut + 1)));
        }
        return List.copyOf(options);
    }
}
