package heng.web;

import heng.intake.InputFault;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;

/** What is wrong with a parameter of an address, by what it should have been. */
final class AddressFault {
    private AddressFault() {}

    static InputFault of(TypeMismatchException mismatch) {
        String pointer = "/" + mismatch.getPropertyName();
        Class<?> wanted = mismatch.getRequiredType();
        if (wanted == UUID.class) {
            return new InputFault(
                    pointer,
                    "id",
                    "应为编号，如 0b7b5a0e-5a3c-4e1f-9d57-3f1f6a1c2d3e",
                    "Must be an id such as 0b7b5a0e-5a3c-4e1f-9d57-3f1f6a1c2d3e");
        }
        if (wanted != null && wanted.isEnum()) {
            String words = Arrays.stream(wanted.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return new InputFault(pointer, "enum", "只能取以下值之一：" + words, "Must be one of: " + words);
        }
        if (wanted == YearMonth.class) {
            return new InputFault(pointer, "month", "应为年月，如 2025-06", "Must be a month such as 2025-06");
        }
        if (wanted == Long.class || wanted == int.class) {
            return new InputFault(pointer, "type", "应为整数", "Must be a whole number");
        }
        return new InputFault(pointer, "date", "应为真实存在的日期，如 2025-06-15", "Must be a real date such as 2025-06-15");
    }
}
