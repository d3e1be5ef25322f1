package vn.vedich.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingAFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant UPDATED = Instant.parse("2019-07-09T02:03:04.567Z");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("ạữ<>&\"']]>\t\n\r\u0000\u000b\uFFFE\uD83C 🌾")
                        .ofMaxLength(60));
    }

    @Property(tries = 500)
    void whatever_a_text_holds_the_feed_is_read_again(@ForAll("texts") String title, @ForAll("texts") String summary)
            throws Exception {
        Document read = parsed(AtomWriter.write(feed(title, null, entry(title, summary))));

        assertThat(text(read, "title", 0)).isEqualTo(held(title));
        assertThat(text(read, "summary", 0)).isEqualTo(held(summary));
    }

    @Example
    void it_has_what_a_feed_must_have_and_leads_to_the_part_before() throws Exception {
        Document read =
                parsed(AtomWriter.write(feed("Thay đổi", "https://a.example/f?before=12", entry("Một", "Hai"))));

        Element root = read.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("vi");
        assertThat(text(read, "id", 0)).isEqualTo("tag:dam-ha.example,2026:feed/office");
        assertThat(text(read, "id", 1)).isEqualTo("tag:dam-ha.example,2026:change/17");
        assertThat(text(read, "updated", 0)).isEqualTo("2019-07-09T02:03:04Z");
        assertThat(text(read, "name", 1)).isEqualTo("Huyện Đầm Hà");
        assertThat(link(read, 0)).isEqualTo("self https://a.example/f");
        assertThat(link(read, 1)).isEqualTo("next https://a.example/f?before=12");
    }

    private static AtomFeed feed(String title, @Nullable String next, AtomEntry entry) {
        return new AtomFeed(
                "tag:dam-ha.example,2026:feed/office",
                title,
                "Về Đích",
                "vi",
                UPDATED,
                "https://a.example/f",
                next,
                List.of(entry));
    }

    private static AtomEntry entry(String title, String summary) {
        return new AtomEntry(
                "tag:dam-ha.example,2026:change/17", title, UPDATED, "Huyện Đầm Hà", summary, "https://a.example/d");
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Document read, String name, int n) {
        return read.getElementsByTagNameNS(ATOM, name).item(n).getTextContent();
    }

    private static String link(Document read, int n) {
        Element link = (Element) read.getElementsByTagNameNS(ATOM, "link").item(n);
        return link.getAttribute("rel") + " " + link.getAttribute("href");
    }

    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\n'
                                || c == '\t'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
