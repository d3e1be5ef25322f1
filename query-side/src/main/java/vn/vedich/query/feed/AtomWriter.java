package vn.vedich.query.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed in Atom (RFC 4287). Characters that XML can't hold are replaced, so that the feed can always be read. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    static String write(AtomFeed feed) {
        try {
            return new AtomWriter().document(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed can't be written", e);
        }
    }

    private String document(AtomFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", XML, "lang", feed.language());
        element("id", feed.id());
        element("title", feed.title());
        element("updated", time(feed.updated()));
        author(feed.author());
        link("self", feed.self());
        if (feed.next() != null) {
            link("next", feed.next());
        }
        for (AtomEntry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return written.toString();
    }

    private void entry(AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", time(entry.updated()));
        author(entry.author());
        if (entry.url() != null) {
            link("alternate", entry.url());
        }
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", held(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(held(text));
        xml.writeEndElement();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML 1.0, production 2. */
    private static String held(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> safe.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
