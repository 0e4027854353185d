package heng.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Citizens' identity numbers (GB 11643): the last digit is computed from the others, so that a slip is found. */
final class IdentityNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String DIGITS = "10X98765432";

    private IdentityNumbers() {}

    /** Adds a fault for every number whose last digit does not follow from the others; their form has been checked. */
    static void check(JsonNode request, List<InputFault> faults) {
        for (String list : List.of("members", "obligors")) {
            JsonNode people = request.path("household").path(list);
            for (int i = 0; i < people.size(); i++) {
                JsonNode number = people.path(i).path("identityNumber");
                if (number.isString() && !isWhole(number.asString())) {
                    faults.add(new InputFault(
                            "/household/" + list + "/" + i + "/identityNumber",
                            "check-digit",
                            "身份证号与末位校验码不符，请核对每一位",
                            "The number does not agree with its check digit; compare every digit"));
                }
            }
        }
    }

    private static boolean isWhole(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return DIGITS.charAt(sum % DIGITS.length()) == number.charAt(WEIGHTS.length);
    }
}
