package heng.decisionlog;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger of the embedded database that refuses to change or delete what is logged; PostgreSQL has its own. */
public final class RefuseChange implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the decision log is never changed");
    }
}
