package heng.decisionlog;

import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Many values as one parameter: the statement is the same however many there are, so the database plans it once. */
final class SqlArrays {
    private SqlArrays() {}

    static SqlArrayValue bytes(List<byte[]> values) {
        return of("bytea", byte[].class, values, value -> value);
    }

    /**
     * @param type as the database names it
     * @param kept what the driver takes for it
     */
    static <R, T> SqlArrayValue of(String type, Class<T> kept, List<R> rows, Function<R, @Nullable T> value) {
        Object[] values = (Object[]) Array.newInstance(kept, rows.size());
        for (int row = 0; row < values.length; row++) {
            values[row] = value.apply(rows.get(row));
        }
        return new SqlArrayValue(type, values);
    }
}
