package vn.vedich.platform.problem;

import java.util.regex.Pattern;

/** The path of a request as it may be kept or logged. */
public final class ShownPath {

    private static final Pattern CAPABILITY = Pattern.compile("^(/+feeds/+)[^/]+");

    private ShownPath() {}

    /** The same path without what opens a feed to whoever knows it. */
    public static String of(String path) {
        return CAPABILITY.matcher(path).replaceFirst("$1-");
    }
}
