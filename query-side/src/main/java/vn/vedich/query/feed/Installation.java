package vn.vedich.query.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names that calendars, feed readers and mail programs know things by for ever: they begin with this installation's own name. */
@Component
public class Installation {

    /** The year of the first feed: a tag (RFC 4151) says since when its name was this authority's. */
    private static final String SINCE = "2026";

    private final String host;

    public Installation(@Value("${vedich.proof.installation:ve-dich.localhost}") String installation) {
        this.host = installation.replaceAll("/.*", "").replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /** Such as {@code temporary-houses@dam-ha.example}. */
    public String within(String name) {
        return name + "@" + host;
    }

    /** Such as {@code tag:dam-ha.example,2026:change/17}. */
    String tag(String name) {
        return "tag:" + host + "," + SINCE + ":" + name;
    }
}
