package vn.vedich.log.sqlite;

import org.jspecify.annotations.Nullable;
import vn.vedich.log.home.PlantedInHome;

/** The other half of a circle of packages. */
public final class PlantedInSqlite {

    private PlantedInSqlite() {}

    public static final class KnowsHome {
        PlantedInHome.@Nullable KnowsSqlite home;
    }
}
