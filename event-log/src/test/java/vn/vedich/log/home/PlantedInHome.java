package vn.vedich.log.home;

import org.jspecify.annotations.Nullable;
import vn.vedich.log.sqlite.PlantedInSqlite;

/** Closes a circle of packages, so that the rule against it is seen to bite. */
public final class PlantedInHome {

    private PlantedInHome() {}

    public static final class KnowsSqlite {
        PlantedInSqlite.@Nullable KnowsHome sqlite;
    }
}
