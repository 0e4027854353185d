package heng.explanation;

import heng.household.OfficialRecord.Agency;
import heng.law.Text;
import heng.verification.Discrepancy;
import heng.verification.Discrepancy.Figure;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What does not fit, in words: who recorded what and when, and what was declared. */
final class Discrepancies {
    private static final Map<Agency, String> AGENCIES = Map.ofEntries(
            Map.entry(Agency.VEHICLE, "车辆登记部门"),
            Map.entry(Agency.BANK, "银行"),
            Map.entry(Agency.REAL_ESTATE, "不动产登记部门"),
            Map.entry(Agency.SOCIAL_INSURANCE, "社会保险部门"),
            Map.entry(Agency.TAX, "税务部门"),
            Map.entry(Agency.MARKET_REGISTRY, "市场主体登记部门"),
            Map.entry(Agency.HOUSING_FUND, "住房公积金部门"),
            Map.entry(Agency.SECURITIES, "证券登记机构"),
            Map.entry(Agency.INSURANCE, "保险机构"),
            Map.entry(Agency.PAYMENT, "非银行支付机构"),
            Map.entry(Agency.CIVIL_REGISTRY, "民政和户籍部门"),
            Map.entry(Agency.FUNERAL, "殡葬部门"),
            Map.entry(Agency.PRISON, "监狱管理部门"),
            Map.entry(Agency.DISABLED_FEDERATION, "残疾人联合会"));
    private static final Map<String, String> UNITS =
            Map.of("yuan/month", " 元/月", "yuan", " 元", "square-metre", " 平方米", "homes", " 处住房", "vehicles", " 辆");

    private Discrepancies() {}

    static String agency(Agency agency) {
        return AGENCIES.getOrDefault(agency, agency.name());
    }

    static Text sentence(Discrepancy found) {
        String about = found.id().substring(found.id().lastIndexOf('/') + 1);
        boolean nothing = found.declared() == null;
        String zh = agency(found.agency()) + found.recordedOn() + "的记录为 " + words(found.recorded(), about, true)
                + (nothing
                        ? "，没有申报"
                        : "，申报为 " + words(found.declared(), about, true) + "："
                                + found.kind().chinese());
        String en = found.agency().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " record of "
                + found.recordedOn() + ": " + words(found.recorded(), about, false) + "; declared: "
                + (nothing ? "nothing" : words(found.declared(), about, false) + " (" + kind(found) + ")");
        return new Text(zh, en);
    }

    private static String kind(Discrepancy found) {
        return found.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable Figure figure, String about, boolean chinese) {
        if (figure == null) {
            return "";
        }
        return figure.number() != null
                ? figure.number().toPlainString() + unit(figure.unit(), chinese)
                : RecordWords.of(String.valueOf(figure.word()), about, chinese);
    }

    private static String unit(@Nullable String unit, boolean chinese) {
        return unit == null ? "" : chinese ? UNITS.getOrDefault(unit, unit) : " " + unit;
    }
}
